import { list } from '../list.ts';

/** How shops word their own pages; collected from the navigation of English shops and magazines. */
export const trade = {
  /** Verbs that name goods when they stand behind or before them: "Buy gold". */
  buying: list(`
book
buy
order
shop
shop for
`),
  /** Names and addresses of what holds the goods one has chosen. */
  carts: list(`
add to basket
add to cart
basket
cart
checkout
my basket
my cart
shopping basket
shopping cart
view cart
your cart
`),
  /** What publishers sell of themselves, and words of shops that name no goods. */
  ownGoods: list(`
about
accessories
account
ad
ads
all
all products
app
apps
back issues
best sellers
bestsellers
books
careers
clearance
contact
cookies
deals
deep dive
delivery
digital
digital edition
events
faq
gift
gift card
gift cards
gift subscription
gifts
home
issue
issues
it
jobs
login
magazine
magazines
member
membership
memberships
merch
merchandise
more
my account
new
new arrivals
news
newsletter
now
offers
online
photos
podcast
podcasts
print
prints
privacy
products
reader
readers
reprints
returns
sale
sales
shipping
shop
shop all
sign
specials
store
subscribe
subscriber
subscription
subscriptions
the magazine
this issue
tickets
videos
wishlist
`),
};
