import { list } from '../list.ts';

// Source of the lists in this file: the closed word classes as any grammar has them, written from general knowledge.

/** Articles and other words that open a noun phrase. */
export const determiners = list(`
a
all
an
another
any
both
each
every
her
his
its
many
more
most
my
no
one
other
our
several
some
such
that
the
their
these
this
those
two
three
your
`);

/** Prepositions; a phrase that begins with one is no subject. */
export const prepositions = list(`
about
after
against
along
amid
among
around
at
before
between
by
despite
during
earlier
following
for
from
in
inside
into
late
later
like
near
of
off
on
onto
out
outside
over
per
since
through
throughout
to
toward
towards
under
until
upon
via
with
within
without
`);

/** Finite forms of the auxiliaries and modals. */
export const auxiliaries = list(`
are
aren't
can
can't
cannot
could
couldn't
did
didn't
do
does
doesn't
don't
had
hadn't
has
hasn't
have
haven't
he'd
he'll
he's
i'm
is
isn't
it's
may
might
must
she's
should
that's
there's
they're
was
wasn't
we're
were
weren't
will
won't
would
wouldn't
`);

/** Words that open a subordinate clause or join two. */
export const conjunctions = list(`
although
and
as
because
but
once
or
so
though
unless
when
where
while
who
which
`);

/** Adverbs that stand between a subject and its verb, or a verb and its clause. */
export const adverbs = list(`
afterward
again
also
already
always
even
ever
further
just
never
not
now
often
once
only
previously
recently
repeatedly
simply
still
then
today
yesterday
`);

/** Verbs that govern an infinitive; English tells it by "to". */
export const modals: readonly string[] = [];
