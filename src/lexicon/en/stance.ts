import { list } from '../list.ts';

// Source of the lists in this file: Hyland 2005, "Metadiscourse" (boosters, hedges, attitude and engagement markers),
// Recasens et al. 2013 (MIT), and reading by the codebook.

/** Boosters and attitude markers: how sure or how struck the author is. */
export const boosters = list(`
actually
after all
alas
apparently
arguably
at last
by far
certainly
clearly
curiously
definitely
even worse
essentially
finally
for good reason
fortunately
frankly
honestly
hopefully
in fact
in reality
indeed
inevitably
interestingly
ironically
just
literally
merely
more importantly
nothing but
nothing less than
nothing more than
obviously
of all people
of course
oddly
only natural
quite
rather
really
rightly
sadly
simply
supposedly
surely
surprisingly
thankfully
to be fair
to be sure
truly
undeniably
undoubtedly
unfortunately
unquestionably
utterly
very
well
without a doubt
wrongly
`);

/** Hedges: the author guesses. */
export const hedges = list(`
apparent
appears to
appear to
kind of
likely
look like
looks like
maybe
may well
might
might be
perhaps
possibly
presumably
probably
seem
seemed
seemingly
seems
somewhat
sort of
unlikely
`);

/** What should be: demands and advice. */
export const obligation = list(`
be sure to
cannot afford
consider
deserve
deserves
had better
has to
have to
it is time
it's time
let's
make sure
must
need to
needs to
ought
please
should
shouldn't
we must
we need
you need
you should
you'll want
`);

/** The author concludes or interprets. */
export const conclusions = list(`
and yet
at the end of the day
but the truth is
here's why
in other words
in short
in the end
it's clear
it is clear
it's worth
it turns out
little wonder
no surprise
no wonder
so far so good
suggests
that is why
that means
that's why
the bottom line
the fact is
the message is
the point is
the problem is
the question is
the reality is
the truth is
this is why
this means
this suggests
to put it
underscores
what matters
which means
`);

/** The author speaks of themselves. */
export const firstPerson = list(`
i
i'd
i'll
i'm
i've
me
mine
my
myself
`);

/** The author counts the reader in. */
export const firstPersonPlural = list(`
our
ours
ourselves
us
we
we'd
we'll
we're
we've
`);

/** The author turns to the reader. */
export const address = list(`
you
you'd
you'll
you're
you've
your
yours
yourself
`);

/** English has no polite address that a capital tells from a pronoun. */
export const politeAddress: readonly string[] = [];
