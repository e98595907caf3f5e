import { list } from '../list.ts';

// Source of the lists in this file: reading advertisements, shops and subscription boxes by the codebook; UWG § 5a Abs. 4
// and the Medienstaatsvertrag § 22 for labels.

/** Calls to act: buy, subscribe, register, donate, follow. */
export const invitations = list(`
abonniere
abonnieren
abonnieren sie
angebot sichern
anmelden
bestelle
bestellen
bestellen sie
bewerben sie sich
buchen
buchen sie
downloaden
einladung
entdecken
entdecken sie
erfahren sie mehr
erhalten sie
folge uns
folgen sie uns
gewinnen sie
gleich bestellen
herunterladen
herzlich eingeladen
hier bestellen
hier klicken
holen sie sich
jetzt abonnieren
jetzt anmelden
jetzt bestellen
jetzt buchen
jetzt entdecken
jetzt informieren
jetzt kaufen
jetzt lesen
jetzt registrieren
jetzt sichern
jetzt spenden
jetzt testen
kaufen
klicken
klicken sie
kontaktieren sie
lassen sie sich
melden sie sich
mitmachen
nutzen sie
probieren
registrieren
registrieren sie
rufen sie
schreib uns
sichere dir
sichern
sichern sie
spende
spenden
spenden sie
teilnehmen
testen
testen sie
überzeugen sie sich
unterstütze uns
unterstützen sie
vereinbaren sie
vorbestellen
weiterlesen mit
werden sie
zum angebot
zum shop
zum warenkorb
zur anmeldung
`);

/** What makes an offer tempting: price, urgency, prize. */
export const bargains = list(`
ab sofort
aktionspreis
angebot
angebote
anmeldung
bonus
exklusiv
ermäßigt
geschenkt
gewinnen
gewinnspiel
gratis
gutschein
inkl
jederzeit kündbar
keine versteckten kosten
keine kreditkarte
kostenfrei
kostenlos
kostenlose
kostenlosen
kostenloser
monatlich kündbar
nur noch
preis
preise
rabatt
rabatte
schnäppchen
sonderangebot
sparen
statt
tickets
unverbindlich
verlosen
verlosung
versand
versandkostenfrei
vorteile
vorteilspreis
zu gewinnen
zzgl
`);

/** Products of the publisher and words of a shop. */
export const goods = list(`
abo
abonnement
app
digital-abo
e-paper
epaper
fanshop
katalog
kundenservice
lieferung
mitgliedschaft
newsletter
onlineshop
probeabo
probemonat
seminar
shop
warenkorb
webinar
workshop
`);

/** Labels and notices by which a publisher says that something is paid for. */
export const disclosureWords = list(`
advertorial
affiliate
affiliate-link
affiliate-links
affiliatelinks
anzeige
anzeigen
gesponsert
gesponserte
in kooperation mit
in zusammenarbeit mit
mit freundlicher unterstützung
partnerlink
partnerlinks
präsentiert von
produktplatzierung
promotion
provision
sponsored
unterstützt von
werbelink
werbelinks
werbung
`);

/** What a price is given in. Source: ISO 4217, and the signs and words usual in news. */
export const currencies = list(`
$
£
€
chf
eur
euro
franken
usd
`);
