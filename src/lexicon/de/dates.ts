import { list } from '../list.ts';

/** Days, months and other words that say when something happened. */
export const dates = list(`
am abend
am morgen
am wochenende
april
august
dezember
dienstag
dienstagabend
dienstagmorgen
donnerstag
donnerstagabend
donnerstagmorgen
februar
freitag
freitagabend
freitagmorgen
gestern
im vorjahr
in der nacht
januar
juli
juni
jänner
kommende woche
mai
mittwoch
mittwochabend
mittwochmorgen
montag
montagabend
montagmorgen
märz
nachmittag
november
oktober
samstag
samstagabend
samstagmorgen
september
sonnabend
sonntag
sonntagabend
sonntagmorgen
uhr
vergangene woche
vergangenen jahr
vergangenen woche
vorgestern
vormittag
`);
