import { list } from '../list.ts';

// Source of the lists in this file: how English interviews introduce and address, written from general knowledge.

/** Words that say that a piece is an interview. */
export const announcing = list(`
conversation
interview
interviewed
interviews
q&a
sat
talked
`);

/** How an interviewer addresses the other. */
export const address = list(`
you
you'd
you'll
you're
you've
your
yours
`);

/** How the other speaks of themselves. */
export const firstPerson = list(`
i
i'd
i'll
i'm
i've
me
mine
my
our
us
we
we'd
we'll
we're
we've
`);

/** Labels of questions and answers. */
export const questionLabels = list(`
q
question
`);
export const answerLabels = list(`
a
answer
`);
