import { list } from '../list.ts';

// Source of the lists in this file: reading advertisements, shops and subscription boxes by the codebook; FTC "Native
// Advertising: A Guide for Businesses" for labels.

/** Calls to act: buy, subscribe, register, donate, follow. */
export const invitations = list(`
apply now
become a member
book now
buy
buy it
buy now
call us
check out
check it out
claim your
click here
come join
contact us
contribute
donate
donate now
don't miss
download
download the
enter your email
find out more
follow us
get it
get our
get started
get the
get your
give us
grab
join
join now
join us
learn more
like us
log in to
order
order now
pick up
pre-order
read more with
register
register now
see at
shop
shop now
sign me up
sign up
sign up for
start your
stay connected
stay up to date
subscribe
subscribe now
subscribe to
support our
support us
take advantage
tune in
try
try it
visit our
watch our
`);

/** What makes an offer tempting: price, urgency, prize. */
export const bargains = list(`
as low as
bargain
bonus
cancel anytime
coupon
deal
deals
discount
discounted
exclusive
for free
for just
for only
free shipping
free trial
giveaway
limited time
lowest price
money-back
off
on sale
percent off
promo code
retail
sale
save
savings
special offer
terms apply
ticket
tickets
today only
while supplies last
`);

/** Products of the publisher and words of a shop. */
export const goods = list(`
app
cart
checkout
e-edition
inbox
membership
newsletter
newsletters
podcast
retailer
shipping
store
subscriber
subscribers
subscription
subscriptions
webinar
`);

/** Labels and notices by which a publisher says that something is paid for. */
export const disclosureWords = list(`
ad
advertisement
advertiser content
advertising
advertorial
affiliate
affiliate commission
affiliate links
brought to you by
commission
commissions
in partnership with
paid content
paid for by
paid partnership
paid post
partner content
presented by
promoted
sponsor
sponsored
sponsored by
sponsored content
supported by
`);

/** What a price is given in. Source: ISO 4217, and the signs and words usual in news. */
export const currencies = list(`
$
£
€
eur
usd
`);
