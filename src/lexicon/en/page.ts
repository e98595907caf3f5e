import { list } from '../list.ts';

// What English news pages say around an article. Source of the lists in this file: reading the furniture of British
// and American news pages; for the labels also FTC, "Native Advertising: A Guide for Businesses".
// `…` stands for some words in between, `*` for any ending, `N` for a number.

/** Labels that stand alone above or below what is paid for. */
export const disclosures = list(`
ad
ads
ads by google
advert
advertisement
advertisements
advertisement continue* reading
advertiser content
advertising
advertorial
article continues below advertisement
ad content by
branded content
brought to you by
continue reading below
created by
from our advertisers
from our partner*
from our sponsors
in association with
in partnership with
paid content
paid for by
paid partnership
paid post
partner content
promoted
promoted by
promoted content
presented by
sponsor
sponsor content
sponsored
sponsored by
sponsored content
sponsored link*
sponsored post
sponsored stories
story continues below advertisement
supported by
this is an advertisement
`);

/** Notices that the publisher earns by a purchase. */
export const affiliateNotices = list(`
affiliate commission
affiliate link*
affiliate partner*
affiliate program*
amazon associate*
commission from
commission on
commission if
earn a … commission
earn an … commission
get a commission
may earn
may receive … compensation
receive a … commission
receive compensation
small commission
`);

/** Words that make a block an invitation: to subscribe, register, buy, donate, follow, take part. */
export const offers = list(`
# to subscribe
already a subscriber
become a member
become a patron
become a subscriber
cancel anytime
cancel any time
digital access
digital subscription
free trial
gift subscription
give the gift
join the conversation
please subscribe
start your … trial
start your … subscription
subscribe
subscribe now
subscribe today
subscribe to
subscriber-only
subscribers only
subscription offer*
terms apply
unlimited access
unsubscribe at any time
# newsletters and apps
breaking news alert*
daily newsletter
delivered to your
get … in your inbox
get the latest … delivered
get our newsletter
get updates
in your inbox
to your inbox
join our newsletter
never miss
newsletter sign* up
newsletter signup
on the go by clicking here
our free newsletter
our … newsletter
our newsletter*
sign me up
sign up
signing up
weekly newsletter
your email address
download our app
download the app
download the … app
download our … app
get the app
get our app
# to follow
connect with us
find us on
follow … on facebook
follow … on instagram
follow … on twitter
follow us
follow me
join us on
like us
stay connected
stay in touch
stay up to date
tune in
# to buy
add to cart
apply now
as low as
book now
book your
browse our
buy it
buy now
buy tickets
buy the book
buy this
buy on
check price
check it out
click here
coupon
discount
enroll now
for just $N
for only $N
free shipping
get it at
get it here
get it now
get it on
get started
get your copy
get your free
get yours
available now
available on amazon
at amazon
on amazon
list price
limited time
limited-time
on sale
order now
order here
order your
pre-order
preorder
promo code
register now
register here
register today
request a demo
reserve your
retail
save $N
save N%
see at
see price
see it now
shop now
shop the
shop our
special offer
take advantage
try it
use code
view deal
visit our
# prizes
enter to win
giveaway
win a
# to give
contribute now
donate
donate now
donation*
make a contribution
our journalism
pledge
support our
support us
support independent
support quality
tax-deductible
`);

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

/** Section names and kickers by which a publisher declares a genre. */
export const genreWords = {
  opinion: list(`
column
columns
columnist
columnists
comment
comment is free
commentary
editorial
editorials
essay
guest column
guest essay
ideas
letters
letters to the editor
op-ed
opinion
opinions
opinion columnist
perspective
perspectives
views
viewpoint
`),
  analysis: list(`
analysis
explainer
news analysis
`),
  review: list(`
book review
film review
movie review
review
reviews
tv review
`),
  interview: list(`
interview
interviews
q&a
`),
  satire: list(`
humor
humour
satire
`),
  live: list(`
live blog
live updates
liveblog
`),
  report: list(`
report
reportage
`),
  advertisement: list(`
advertisement
advertiser content
advertorial
branded content
paid content
paid partnership
paid post
partner content
promoted
sponsored
sponsored content
sponsored post
`),
};
