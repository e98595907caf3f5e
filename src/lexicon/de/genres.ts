import { list } from '../list.ts';

/** Section names and kickers by which a publisher declares a genre. */
export const genreWords = {
  opinion: list(`
debatte
editorial
essay
gastbeitrag
gastkommentar
glosse
kolumne
kolumnen
kommentar
kommentare
leitartikel
meinung
meinungsbeitrag
standpunkt
zwischenruf
`),
  analysis: list(`
analyse
analysen
hintergrund
`),
  review: list(`
buchkritik
buchrezension
filmkritik
filmrezension
kritik
konzertkritik
plattenkritik
rezension
rezensionen
theaterkritik
`),
  interview: list(`
interview
interviews
im gespräch
im interview
`),
  satire: list(`
satire
`),
  live: list(`
live-blog
live-ticker
liveblog
liveticker
newsblog
ticker
`),
  report: list(`
bericht
reportage
`),
  advertisement: list(`
advertorial
anzeige
anzeigensonderveröffentlichung
bezahlter inhalt
gesponsert
gesponserter beitrag
gesponserter inhalt
partnerinhalt
sonderveröffentlichung
sponsored
sponsored post
verlagsangebot
werbung
`),
};
