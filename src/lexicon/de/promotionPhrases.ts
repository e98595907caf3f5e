import { list } from '../list.ts';

// What German news pages say around an article. Source of the lists in this file: reading the furniture of German,
// Austrian and Swiss news pages; for the labels also § 22 Medienstaatsvertrag and the label list of EasyList Germany.
// `…` stands for some words in between, `*` for any ending, `N` for a number.

/** Labels that stand alone above or below what is paid for. */
export const disclosures = list(`
advertorial
affiliate-link*
anzeige
anzeigen
anzeige (d)
bezahlte anzeige
bezahlte partnerschaft
bezahlter inhalt
dauerwerbesendung
ein angebot von
eine anzeige von
enthält affiliate-links
enthält werbung
gesponsert
gesponserter beitrag
gesponserter inhalt
gesponsert von
in kooperation mit
in zusammenarbeit mit
partnerinhalt
produktplatzierung
präsentiert von
reklame
sponsor
sponsoren-beitrag
sponsored
unbezahlte werbung
unterstützt durch produktplatzierung
verlagsangebot
verlagssonderveröffentlichung
sonderveröffentlichung
werbeanzeige
werbung
- werbung -
`);

/** Notices that the publisher earns by a purchase. */
export const affiliateNotices = list(`
affiliate link*
affiliate-link*
affiliate-partner
affiliate links
amazon-partner
als amazon-partner
erhalte* … eine provision
bekomm* … eine provision
verdien* … provision
gibt es eine … provision
kleine provision
partnerlink*
provisions-link*
werbelink*
`);

/** Words that make a block an invitation: to subscribe, register, buy, donate, follow, take part. */
export const offers = list(`
# to subscribe
* abonnieren
abo abschließen
abo bestellen
abo-angebot*
abo testen
abonniere unser*
abonnieren sie
abonniert … newsletter
abonniert … kanal
digital-abo
probeabo
probemonat
e-paper lesen
im abo
jederzeit kündbar
monatlich kündbar
jederzeit abbestellbar
jederzeit abmelden
leseprobe bestellen
mitglied werden
werde mitglied
werden sie mitglied
mitgliedschaft abschließen
weiterlesen mit
vorteilspreis
danach N €
N € im monat
N €/monat
ausgabe bestellen
heft bestellen
jetzt am kiosk
die neue ausgabe
# newsletters and apps
newsletter abonnieren
newsletter an
newsletter anmelden
newsletter-anmeldung
newsletter bestellen
newsletter erhalten
für … newsletter
unser* newsletter
mit … newsletter
kein* … mehr verpassen
nichts mehr verpassen
verpassen sie kein*
immer auf dem laufenden
auf dem laufenden bleiben
bleiben sie informiert
bleib informiert
bleiben sie auf dem laufenden
bleib auf dem laufenden
in ihr* postfach
in dein* postfach
direkt ins postfach
per e-mail erhalten
app herunterladen
app laden
app downloaden
unsere app
zur app
push-nachrichten
whatsapp-kanal
telegram-kanal
# to follow
folge uns
folg uns
folgen sie uns
folgt uns
folgen sie … auf
folge … auf
like uns
besuchen sie uns
besuche uns
# to buy
angebot sichern
hier bestellen
hier buchen
hier kaufen
hier klicken
hier kostenlos
hier spenden
in den warenkorb
im shop
jetzt abonnieren
jetzt abstimmen
jetzt anmelden
jetzt anfragen
jetzt ansehen
jetzt bestellen
jetzt bewerben
jetzt buchen
jetzt entdecken
jetzt gratis
jetzt herunterladen
jetzt informieren
jetzt kaufen
jetzt kostenlos
jetzt mitmachen
jetzt neu
jetzt probelesen
jetzt registrieren
jetzt reservieren
jetzt schenken
jetzt sichern
jetzt sparen
jetzt spenden
jetzt streamen
jetzt teilnehmen
jetzt testen
jetzt unterstützen
jetzt vergleichen
jetzt vorbestellen
jetzt weiterlesen
nur N €
bei amazon
zum angebot
zum online-shop
zum shop
zum testsieger
zum ticket*
zur anmeldung
zur bestellung
zzgl versand*
versandkostenfrei
unverbindlich anfragen
kostenlos anfordern
kostenlos anmelden
kostenlos registrieren
kostenlos testen
gratis testen
kostenlos beraten
kostenlose beratung
kostenfrei … anmelden
termin vereinbaren
gutschein einlösen
gutscheincode
rabattcode
N% rabatt
N % rabatt
N € sparen
N€ sparen
N euro sparen
keine kreditkarte
keine versteckten kosten
# prizes, events
gewinnspiel
jetzt gewinnen
zu gewinnen
verlosen wir
wir verlosen
webinar
kongress tickets
melden sie sich … an
melde dich … an
meldet euch … an
registrieren sie sich
registriere dich
anmeldung unter
# to give
spende an
spenden sie
spende jetzt
spendenkonto
spenden per
paypal
unterstütze … arbeit
unterstützen sie … arbeit
unterstützen sie uns
unterstütze uns
unterstützen sie … journalismus
mit … spende
freiwilliges abo
# to advertise, to apply, to contact
anzeige schalten
anzeige aufgeben
kleinanzeige aufgeben
inserat aufgeben
job schalten
werben auf
werben sie
jetzt werben
zur jobbörse
zum job
kontaktieren sie uns
kontaktiere uns
adblocker
werbeblocker

# more invitations
auf facebook folgen
auf twitter folgen
auf instagram folgen
ausgabe kaufen
bestellen sie
buchtipp:
buch-tipp
einzelhefte bestellen
exklusiv für abonnenten
findet uns auf
findet uns auch
freikarten gewinnen
gratis infos
gratis jahresabo
gutscheine
ihre unterstützung
im vorverkauf
jetzt dabei sein
jetzt gleich hier
könnt ihr … spenden
kostenfrei anmelden
kostenlos neu registrieren
newsletter bestellen
newsletter: stellen
ohne unterstützung
online buchen
produkttipp
publikationen bestellen
spenden könnt ihr
zum abo
zum deal
zum newsletter
`);

/** Invitations of a single word or two, which are only invitations where they stand alone. */
export const invitations = list(`
abonnieren
abo bestellen
angebot
bestellen
jetzt abonnieren
kaufen
kostenlos registrieren
registrieren
spende
spenden
unterstütze uns
unterstützen
`);
