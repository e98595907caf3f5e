import { list } from '../list.ts';

// Source of the lists in this file: Duden-Grammatik (modal particles, sentence adverbs, modal verbs), Hyland 2005,
// "Metadiscourse" (its categories: boosters, hedges, engagement markers), and reading by the codebook.

/** Boosters and attitude markers: how sure or how struck the author is. */
export const boosters = list(`
absolut
ausgerechnet
bekanntlich
bezeichnenderweise
bedauerlicherweise
durchaus
eigentlich
ehrlich gesagt
endgültig
endlich
erfreulicherweise
erschreckenderweise
erstaunlicherweise
freilich
geradezu
gewiss
glücklicherweise
gottlob
immerhin
interessanterweise
keineswegs
leider
längst
letztlich
mitnichten
natürlich
nichts anderes als
nichts geringeres als
nicht zuletzt
nun einmal
nun mal
offenbar
offenkundig
offensichtlich
ohne zweifel
ohnehin
paradoxerweise
regelrecht
schlicht
schlichtweg
selbstverständlich
seltsamerweise
schließlich
tatsächlich
überraschenderweise
unbedingt
völlig
wahrlich
wirklich
zu recht
zu unrecht
zum glück
zweifellos
zweifelsohne
`);

/** Hedges: the author guesses. */
export const hedges = list(`
anscheinend
allem anschein nach
dürfte
dürften
gewissermaßen
irgendwie
könnte man
mag sein
möglicherweise
mögen
offenbar
scheinbar
scheint
scheinen
sicherlich
vermutlich
vielleicht
wahrscheinlich
wohl
wohl kaum
womöglich
`);

/** What should be: demands and advice. */
export const obligation = list(`
bitte
braucht es
dringend
empfehlenswert
es ist zeit
es gilt
es wird zeit
gefordert ist
höchste zeit
ist zu hoffen
man darf
man muss
man sollte
muss endlich
müsste
müssten
muss man
müssen wir
nötig wäre
sollte
sollten
sollte man
sollten sie
sollten wir
sie sollten
wir brauchen
wir dürfen
wir müssen
wir sollten
wünschenswert
`);

/** The author concludes or interprets. */
export const conclusions = list(`
am ende bleibt
beweist
bleibt abzuwarten
das bedeutet
das beweist
das heißt
das ist ein
das zeigt
dahinter steckt
denn
deutet darauf hin
die botschaft
die frage ist
die wahrheit ist
dies zeigt
entpuppt sich
es zeigt sich
fakt ist
fest steht
fraglich
führt vor augen
im grunde
ist nichts anderes
klar ist
kein wunder
kein zufall
kurzum
man könnte
man kann
markiert
nicht mehr und nicht weniger
sendet ein
signal
spricht für
symptomatisch
unterm strich
verdeutlicht
verkörpert
vor augen führt
wer glaubt
wird deutlich
zeigt sich
zeigt einmal mehr
zu denken geben
`);

/** The author speaks of themselves. */
export const firstPerson = list(`
ich
mein
meine
meinem
meinen
meiner
meines
mich
mir
`);

/** The author counts the reader in. */
export const firstPersonPlural = list(`
uns
unser
unsere
unserem
unseren
unserer
unseres
wir
`);

/** The author turns to the reader. */
export const address = list(`
dein
deine
deinem
deinen
deiner
dich
dir
du
euch
euer
eure
euren
eurer
liebe leser
liebe leserinnen
`);

/** The author turns to the reader politely: only where it has a capital that no sentence's beginning asks for. */
export const politeAddress = list(`
ihnen
ihr
ihre
ihrem
ihren
ihrer
ihres
sie
`);
