import { list } from '../list.ts';

/** How shops word their own pages; collected from the navigation of German shops and magazines. */
export const trade = {
  /** Verbs that name goods when they stand behind or before them: „Gold kaufen“. */
  buying: list(`
bestellen
buchen
kaufen
online bestellen
online kaufen
`),
  /** Names and addresses of what holds the goods one has chosen. */
  carts: list(`
einkaufskorb
einkaufswagen
in den warenkorb
warenkorb
warenkörbe
zum warenkorb
zur kasse
`),
  /** What publishers sell of themselves, and words of shops that name no goods. */
  ownGoods: list(`
abo
abonnement
abonnements
abos
agb
aktion
aktionen
alle
angebote
anzeigen
ausgabe
ausgaben
bestseller
broschüren
bücher
digital
e-paper
einzelheft
einzelhefte
epaper
geschenkabo
gutschein
gutscheine
hefte
heft
hier
infopaket
infos
jahresabo
jetzt
kasse
kategorien
konto
leserreisen
magazin
magazine
mein konto
mitgliedschaft
mitgliedschaften
neu
neuheiten
news
newsletter
online
plus
probeabo
probeheft
produkte
publikationen
sale
service
shop
shops
tickets
veranstaltungen
versand
warenkorb
weitere
zeitschrift
zeitschriften
zeitung
zubehör
übersicht
`),
};
