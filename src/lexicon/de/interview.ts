import { list } from '../list.ts';

// Source of the lists in this file: how German interviews introduce and address, written from general knowledge.

/** Words that say that a piece is an interview. */
export const announcing = list(`
befragt
gespräch
interview
interviews
nachgefragt
q&a
wortlaut
`);

/** How an interviewer addresses the other. */
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
herr
frau
ihr
ihre
ihrem
ihren
ihrer
ihnen
sie
`);

/** How the other speaks of themselves. */
export const firstPerson = list(`
ich
mein
meine
meinem
meinen
meiner
mich
mir
uns
unser
unsere
unserem
unseren
unserer
wir
`);

/** Labels of questions and answers. */
export const questionLabels = list(`
f
frage
q
`);
export const answerLabels = list(`
a
antwort
`);
