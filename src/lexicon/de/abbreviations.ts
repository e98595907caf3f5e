import { list } from '../list.ts';

/**
 * Abbreviations that end in a full stop inside a sentence.
 * Source: Duden, "Abkürzungen", and the titles, units and legal forms usual in German news.
 */
export const abbreviations = list(`
Abb.
Abs.
Abt.
allg.
Art.
Aufl.
Az.
bes.
Bd.
Best.-Nr.
betr.
Betr.
bspw.
bzgl.
bzw.
ca.
chin.
d. h.
d.h.
dgl.
Dipl.
Dipl.-Ing.
Dr.
dt.
ebd.
ehem.
eigtl.
einschl.
engl.
etc.
evtl.
exkl.
f.
ff.
Fr.
frz.
geb.
gegr.
gem.
gest.
ggf.
ggü.
Hl.
Hr.
Hrn.
Hrsg.
i. d. R.
i.d.R.
inkl.
insb.
Jh.
jr.
Kap.
lat.
Lt.
M.A.
max.
min.
Mio.
Mr.
Mrd.
Mrs.
Ms.
n. Chr.
Nr.
o. Ä.
o.Ä.
o.g.
Pf.
phil.
Pl.
Prof.
rd.
rer.
resp.
röm.
russ.
S.
s. o.
s. u.
s.o.
s.u.
Sen.
sog.
sr.
St.
Std.
Str.
stv.
Tel.
Tsd.
u. a.
u.a.
u.Ä.
usf.
usw.
v. a.
v. Chr.
v.a.
Verf.
vgl.
vs.
z. B.
z. T.
z.B.
z.T.
zit.
zzgl.
`);
