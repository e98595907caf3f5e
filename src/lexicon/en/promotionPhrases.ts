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
like us on
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
support our
support us
support independent
support quality
tax-deductible
# to advertise, to contact
advertise with us
adblocker
ad blocker
shop with us
sponsored content
watch live
free download
premium … download
card offer*
use … affiliate link*
also at walmart
`);

/** Invitations of a single word or two, which are only invitations where they stand alone. */
export const invitations = list(`
buy
buy now
donate
order
register
shop now
sign up
subscribe
support
`);
