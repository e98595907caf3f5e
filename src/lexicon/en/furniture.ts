import { list } from '../list.ts';

// What English news pages say around an article. Source of the lists in this file: reading the furniture of British
// and American news pages; for the labels also FTC, "Native Advertising: A Guide for Businesses".
// `…` stands for some words in between, `*` for any ending, `N` for a number.

/** Beginnings of a heading or line that leads to other articles. */
export const relatedHeadings = list(`
also read
don't miss
editors' picks
editor's picks
further reading
keep reading
latest news
latest posts
latest stories
more about
more coverage
more from
more in
more news
more on
more stories
most popular
most read
most viewed
must read
must-read
next article
next post
next story
other articles
other posts
popular posts
popular stories
previous article
previous post
previous story
read also
read more
read next
read the original
recent posts
recommended
related
see also
similar articles
similar posts
story continues below
top stories
trending
up next
what to read next
what others are reading
you may also
you may be interested
you might also
you might be interested
`);

/** Beginnings of a heading or line above readers' comments. */
export const commentHeadings = list(`
N comment*
N repl*
N response*
N thoughts
add a comment
cancel reply
comment
comments
comments are closed
join the discussion
leave a comment
leave a reply
leave a response
log in to comment
no comments
post a comment
reader comments
view comments
write a comment
you must be logged in to
`);

/** Beginnings of a heading above a note on the author. */
export const authorHeadings = list(`
about me
about the author
about us
author bio
meet the author
written by
`);

/** Beginnings of short lines with date, author, topics, tools and rights. */
export const metaLines = list(`
N comments
N min
N minute*
N shares
all rights reserved
author
authors
back to
by
categories
category
click to
contact
copyright
credit
date
email
filed under
labels
last modified
last updated
listen to this
loading
originally published
permalink
post
posted
print
published
reading time
references
report this
reprints
save this
share
skip to
sources
submitted
tags
this article was
this story was
topics
tweet
updated
written by
`);

/** Words before the name of a photographer or an agency. */
export const credits = list(`
credit
graphic
illustration
image
image credit
images
photo
photo credit
photograph
photos
pic
picture
source
video
`);

/** Words of which, with numbers, a bare date or time is made. */
export const dateWords = list(`
ago
am
apr
april
at
aug
august
dec
december
edt
est
et
feb
february
fri
friday
gmt
hours
jan
january
jul
july
jun
june
mar
march
may
minutes
mon
monday
nov
november
oct
october
on
pm
pst
sat
saturday
sep
sept
september
sun
sunday
thu
thursday
tue
tuesday
utc
wed
wednesday
`);
