import { list } from '../list.ts';

// What German news pages say around an article. Source of the lists in this file: reading the furniture of German,
// Austrian and Swiss news pages; for the labels also § 22 Medienstaatsvertrag and the label list of EasyList Germany.
// `…` stands for some words in between, `*` for any ending, `N` for a number.

/** Labels that stand alone above or below what is paid for. */
export const disclosures = list(`
advertorial
affiliate-link*
anzeige
anzeigen
anzeige (d)
bezahlte anzeige
bezahlte partnerschaft
bezahlter inhalt
dauerwerbesendung
ein angebot von
eine anzeige von
enthält affiliate-links
enthält werbung
gesponsert
gesponserter beitrag
gesponserter inhalt
gesponsert von
in kooperation mit
in zusammenarbeit mit
partnerinhalt
produktplatzierung
präsentiert von
reklame
sponsor
sponsoren-beitrag
sponsored
unbezahlte werbung
unterstützt durch produktplatzierung
verlagsangebot
verlagssonderveröffentlichung
sonderveröffentlichung
werbeanzeige
werbung
- werbung -
`);

/** Notices that the publisher earns by a purchase. */
export const affiliateNotices = list(`
affiliate link*
affiliate-link*
affiliate-partner
affiliate links
amazon-partner
als amazon-partner
erhalte* … eine provision
bekomm* … eine provision
verdien* … provision
gibt es eine … provision
kleine provision
partnerlink*
provisions-link*
werbelink*
`);

/** Words that make a block an invitation: to subscribe, register, buy, donate, follow, take part. */
export const offers = list(`
# to subscribe
* abonnieren
abo abschließen
abo bestellen
abo-angebot*
abo testen
abonniere unser*
abonnieren sie
abonniert … newsletter
abonniert … kanal
digital-abo
probeabo
probemonat
e-paper lesen
im abo
jederzeit kündbar
monatlich kündbar
jederzeit abbestellbar
jederzeit abmelden
leseprobe bestellen
mitglied werden
werde mitglied
werden sie mitglied
mitgliedschaft abschließen
weiterlesen mit
vorteilspreis
danach N €
N € im monat
N euro im monat
N €/monat
ausgabe bestellen
heft bestellen
jetzt am kiosk
die neue ausgabe
# newsletters and apps
newsletter abonnieren
newsletter an
newsletter anmelden
newsletter-anmeldung
newsletter bestellen
newsletter erhalten
für … newsletter
unser* newsletter
mit … newsletter
kein* … mehr verpassen
nichts mehr verpassen
verpassen sie kein*
immer auf dem laufenden
auf dem laufenden bleiben
bleiben sie informiert
bleib informiert
bleiben sie auf dem laufenden
bleib auf dem laufenden
in ihr* postfach
in dein* postfach
direkt ins postfach
per e-mail erhalten
app herunterladen
app laden
app downloaden
unsere app
zur app
push-nachrichten
whatsapp-kanal
telegram-kanal
# to follow
folge uns
folg uns
folgen sie uns
folgt uns
folgen sie … auf
folge … auf
like uns
besuchen sie uns
besuche uns
# to buy
angebot sichern
hier bestellen
hier buchen
hier kaufen
hier klicken
hier kostenlos
hier spenden
in den warenkorb
im shop
jetzt abonnieren
jetzt abstimmen
jetzt anmelden
jetzt anfragen
jetzt ansehen
jetzt bestellen
jetzt bewerben
jetzt buchen
jetzt entdecken
jetzt gratis
jetzt herunterladen
jetzt informieren
jetzt kaufen
jetzt kostenlos
jetzt mitmachen
jetzt neu
jetzt probelesen
jetzt registrieren
jetzt reservieren
jetzt schenken
jetzt sichern
jetzt sparen
jetzt spenden
jetzt streamen
jetzt teilnehmen
jetzt testen
jetzt unterstützen
jetzt vergleichen
jetzt vorbestellen
jetzt weiterlesen
nur N €
bei amazon
zum angebot
zum online-shop
zum shop
zum testsieger
zum ticket*
zur anmeldung
zur bestellung
zzgl versand*
versandkostenfrei
unverbindlich anfragen
kostenlos anfordern
kostenlos anmelden
kostenlos registrieren
kostenlos testen
gratis testen
kostenlos beraten
kostenlose beratung
kostenfrei … anmelden
termin vereinbaren
gutschein einlösen
gutscheincode
rabattcode
N% rabatt
N % rabatt
N € sparen
N€ sparen
N euro sparen
keine kreditkarte
keine versteckten kosten
# prizes, events
gewinnspiel
jetzt gewinnen
zu gewinnen
verlosen wir
wir verlosen
webinar
kongress tickets
melden sie sich … an
melde dich … an
meldet euch … an
registrieren sie sich
registriere dich
anmeldung unter
# to give
spende an
spenden sie
spende jetzt
spendenkonto
spenden per
paypal
unterstütze … arbeit
unterstützen sie … arbeit
unterstützen sie uns
unterstütze uns
unterstützen sie … journalismus
mit … spende
freiwilliges abo
steady
`);

/** Beginnings of a heading or line that leads to other articles. */
export const relatedHeadings = list(`
auch interessant
auch lesenswert
das könnte * auch
das könnte * interessieren
dazu passend
dies könnte *
das dürfte *
empfohlene
hier geht es zu*
hier weiterlesen
interessante artikel
lesen sie auch
lesen sie dazu
lesen sie hier
lesen sie mehr
lesen sie weiter
lesen sie zum thema
lesetipp
lest auch
lies auch
mehr artikel
mehr aus
mehr beiträge
mehr dazu
mehr infos
mehr informationen
mehr lesen
mehr nachrichten
mehr news
mehr themen
mehr über
mehr von
mehr zu
mehr zum
meist gelesen
meist geklickt
meist gesehen
meist gesucht
meist kommentiert
meist diskutiert
meistgelesen*
meistgeklickt*
meistgesehen*
nächster artikel
nächster beitrag
neueste artikel
neueste beiträge
neueste kommentare
noch mehr
passend dazu
schon gelesen
siehe auch
top themen
topthemen
unsere empfehlung*
unsere themen
verwandte artikel
verwandte beiträge
verwandte themen
vorheriger artikel
vorheriger beitrag
vorschau auf
weiterführende
weitere artikel
weitere beiträge
weitere infos
weitere informationen
weitere interessante
weitere links
weitere meldungen
weitere nachrichten
weitere news
weitere themen
zum thema
zum weiterlesen
ähnliche artikel
ähnliche beiträge
ähnliche themen
`);

/** Beginnings of a heading or line above readers' comments. */
export const commentHeadings = list(`
antworten abbrechen
N kommentar*
N antworten
bisher keine kommentare
bisher noch keine
dein kommentar
deine meinung
diskutieren sie
ein kommentar
eine antwort
ihr kommentar
jetzt kommentieren
kein kommentar
keine kommentare
kommentar abgeben
kommentar hinterlassen
kommentar schreiben
kommentar verfassen
kommentare
leserkommentare
noch keine kommentare
schreib einen kommentar
schreibe einen kommentar
schreiben sie einen kommentar
um kommentare zu
du musst … um … kommentar*
sie müssen … um … kommentar*
`);

/** Beginnings of a heading above a note on the author. */
export const authorHeadings = list(`
autorenprofil
der autor
die autorin
über den autor
über den verfasser
über die autorin
über uns
zum autor
zur autorin
zur person
`);

/** Beginnings of short lines with date, author, topics, tools and rights. */
export const metaLines = list(`
N kommentare
N min
N minute*
aktualisiert
alle angaben ohne gewähr
alle rechte vorbehalten
artikel drucken
artikel merken
artikel teilen
autor
autoren
autorin
beitrag teilen
beitrag veröffentlicht
copyright
datum
der beitrag wurde
diesen artikel
diesen beitrag
dieser artikel erschien
dieser beitrag wurde
drucken
e-mail
eingestellt von
erschienen am
erstellt am
erstellt von
geschrieben von
kategorie*
kontakt
lesedauer
lesezeit
letzte aktualisierung
letzte änderung
literatur
nach oben
posted
publiziert
quellen
quellenangaben
redaktion
schlagwort*
schlagwörter
seite drucken
sharen
stand
stichwort*
tags
teilen
text
themen
vergrößern
veröffentlicht
veröffentlichung
von
weiterempfehlen
zuletzt aktualisiert
zum seitenanfang
zur startseite
zurück
`);

/** Words before the name of a photographer or an agency. */
export const credits = list(`
abb
archivbild
archivfoto
bild
bilder
bildnachweis
bildquelle
fotocredit
foto
fotos
grafik
quelle
symbolbild
symbolfoto
titelbild
video
`);

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
