import { list } from '../list.ts';

// What German news pages say around an article. Source of the lists in this file: reading the furniture of German,
// Austrian and Swiss news pages; for the labels also § 22 Medienstaatsvertrag and the label list of EasyList Germany.
// `…` stands for some words in between, `*` for any ending, `N` for a number.

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

/** Words of which, with numbers, a bare date or time is made. */
export const dateWords = list(`
am
april
august
dezember
di
dienstag
do
donnerstag
februar
fr
freitag
januar
juli
juni
jänner
mai
mi
minuten
mittwoch
mo
montag
märz
november
oktober
sa
samstag
september
so
sonnabend
sonntag
stunden
tagen
uhr
um
vor
`);
