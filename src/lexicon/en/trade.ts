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
account
accessories
ad
ads
all
all products
back issues
best sellers
bestsellers
books
clearance
deals
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
magazine
magazines
membership
memberships
merch
merchandise
my account
new
new arrivals
news
newsletter
now
offers
online
photos
print
products
reprints
returns
sale
sales
shipping
shop
shop all
specials
store
subscribe
subscription
subscriptions
the magazine
this issue
tickets
`),
};
