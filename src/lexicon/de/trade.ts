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
abonnieren
abos
agb
aktion
aktionen
alle
angebote
anmelden
anzeigen
ausgabe
ausgaben
bestseller
broschüren
bücher
cookies
digital
e-paper
einzelheft
einzelhefte
epaper
galerie
geschenkabo
gutschein
gutscheine
heft
hefte
hier
impressum
infopaket
informationen
infos
inhalt
jahresabo
jetzt
jobs
karriere
kasse
kategorien
kontakt
konto
leserreisen
magazin
magazine
mehr
mein konto
merkzettel
mitglied
mitgliedschaft
mitgliedschaften
neu
neuheiten
news
newsarchiv
newsletter
online
plus
preis
presse
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
zahlung
zeitschrift
zeitschriften
zeitung
zubehör
übersicht
`),
};
