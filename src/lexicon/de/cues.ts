import { list } from '../list.ts';

// Source of the lists in this file: written for Lesart from general knowledge of German news, then mended by reading annotated
// pages by the codebook; not taken from a published list. One verb a line, its forms separated by spaces.

/** Verbs of saying: take direct speech, a dass-clause, or a clause in the subjunctive. */
export const sayingVerbs = list(`
antwortet antwortete antworten antworteten geantwortet
argumentiert argumentierte argumentieren argumentierten
behauptet behauptete behaupten behaupteten
bekannte bekannten
bekräftigt bekräftigte bekräftigen bekräftigten
bemerkt bemerkte bemerken bemerkten
bemängelt bemängelte bemängeln bemängelten
berichtet berichtete berichten berichteten
beschreibt beschrieb beschreiben beschrieben
bestreitet bestritt bestreiten bestritten
bestätigt bestätigte bestätigen bestätigten
begründet begründete begründen begründeten
beklagt beklagte beklagen beklagten
beteuert beteuerte beteuern beteuerten
betont betonte betonen betonten
bilanziert bilanzierte
entgegnet entgegnete entgegnen entgegneten
ergänzt ergänzte ergänzen ergänzten
erinnert erinnerte
erklärt erklärte erklären erklärten
erläutert erläuterte erläutern erläuterten
erwidert erwiderte erwidern erwiderten
erwähnt erwähnte
erzählt erzählte erzählen erzählten
fragt fragte fragen fragten gefragt
informiert informierte informieren informierten
heisst heißt hiess hieß
jubelt jubelte
klagt klagte klagen klagten geklagt
kommentiert kommentierte kommentieren kommentierten
konstatiert konstatierte
kritisiert kritisierte kritisieren kritisierten
lobt lobte
mahnt mahnte mahnen mahnten gemahnt
meint meinte meinen meinten gemeint
meldet meldete melden meldeten gemeldet
moniert monierte monieren monierten
notiert notierte
resümiert resümierte
ruft rief riefen gerufen
sagt sagte sagen sagten gesagt
scherzt scherzte
schildert schilderte schildern schilderten
schimpft schimpfte
schlussfolgert schlussfolgerte schlussfolgern
schreibt schrieb schreiben schrieben geschrieben
schwärmt schwärmte
spekuliert spekulierte spekulieren
spottet spottete
spricht sprach sprechen sprachen gesprochen
twittert twitterte getwittert
unterstreicht unterstrich unterstreichen unterstrichen
urteilt urteilte urteilten geurteilt
verrät verriet verraten
verkündet verkündete verkünden verkündeten
verlautet verlautete verlauten verlauteten
vermeldet vermeldete vermelden vermeldeten
versichert versicherte versichern versicherten
verteidigt verteidigte
verweist verwies verweisen verwiesen
warnt warnte warnen warnten gewarnt
wettert wetterte
zitiert zitierte zitieren zitierten
äussert äusserte äussern äusserten geäussert
äußert äußerte äußern äußerten geäußert
`);

/** Verbs of saying that name the hearer first; German needs no list of its own for them. */
export const tellingVerbs: readonly string[] = [];

/** Verbs of thinking: what follows is attributed, but they seldom frame direct speech. */
export const thinkingVerbs = list(`
befürchtet befürchtete befürchten befürchteten
bedauert bedauerte bedauern bedauerten
angenommen
einig
pocht pochte pochen pochten
sicher
zuversichtlich
überzeugt
denkt dachte denken dachten
erwartet erwartete erwarten erwarteten
findet fand finden fanden
fürchtet fürchtete fürchten fürchteten
glaubt glaubte glauben glaubten geglaubt
hofft hoffte hoffen hofften
prognostiziert prognostizierte prognostizieren prognostizierten
rechnet rechnete rechnen rechneten
schätzt schätzte schätzen schätzten
sieht sah sehen sahen
vermutet vermutete vermuten vermuteten
weiß
wünscht wünschte wünschen wünschten
zweifelt zweifelte bezweifelt bezweifelte
`);

/** What documents and studies do. */
export const showingVerbs = list(`
belegt belegte belegen belegten
demonstriert demonstrierte demonstrieren
besagt besagte
beweist bewies
ergibt ergab ergaben ergeben
lautet lautete lauten lauteten
zeigt zeigte zeigen zeigten gezeigt
`);

/** Verbs whose attributed content is an infinitive with "zu". */
export const urgingVerbs = list(`
appelliert appellierte appellieren appellierten
beabsichtigt beabsichtigte
beschließt beschloss beschlossen
bittet bat bitten baten gebeten
droht drohte drohen drohten gedroht
empfiehlt empfahl empfehlen empfahlen empfohlen
entscheidet entschied entschieden
fordert forderte fordern forderten gefordert
gelobt gelobte
plädiert plädierte plädieren plädierten
rät riet raten rieten geraten
verlangt verlangte verlangen verlangten
verspricht versprach versprechen versprachen versprochen
`);

/** Verbs that put a name on something: "nannte es „…“", R by the codebook unless a clause is attributed. */
export const naming = list(`
beschuldigt beschuldigte beschuldigen beschuldigten
bezeichnet bezeichnete bezeichnen bezeichneten
nennt nannte nennen nannten genannt
wertet wertete werten werteten gewertet
würdigt würdigte würdigen würdigten gewürdigt
`);

/** Verbs of saying that part: particle, finite forms, participle. The joined forms follow from these. */
export const separableVerbs = list(`
ab rät riet raten rieten abgeraten
ab lehnt lehnte lehnen lehnten abgelehnt
an gibt gab geben gaben angegeben
an kündigt kündigte kündigen kündigten angekündigt
an merkt merkte merken merkten angemerkt
an deutet deutete deuten deuteten angedeutet
auf fordert forderte fordern forderten aufgefordert
auf ruft rief rufen riefen aufgerufen
aus führt führte führen führten ausgeführt
aus geht ging gehen gingen ausgegangen
aus sagt sagte sagen sagten ausgesagt
aus schließt schloss schließen schlossen ausgeschlossen
bei pflichtet pflichtete beigepflichtet
bekannt gibt gab geben gaben bekanntgegeben
bedenken gibt gab geben gaben
dar legt legte legen legten dargelegt
ein gesteht gestand gestehen gestanden eingestanden
ein räumt räumte räumen räumten eingeräumt
ein wendet wandte wenden wandten eingewendet eingewandt
entgegen hält hielt halten hielten entgegengehalten
fest hält hielt halten hielten festgehalten
fest stellt stellte stellen stellten festgestellt
heraus stellt stellte stellen stellten herausgestellt
hervor hebt hob heben hoben hervorgehoben
hervor geht ging gehen gingen hervorgegangen
hin weist wies weisen wiesen hingewiesen
hinzu fügt fügte fügen fügten hinzugefügt
klar stellt stellte stellen stellten klargestellt
mit teilt teilte teilen teilten mitgeteilt
nach legt legte nachgelegt
nahe legt legte legen legten nahegelegt
vor schlägt schlug schlagen schlugen vorgeschlagen
vor wirft warf werfen warfen vorgeworfen
voraus sagt sagte sagen sagten vorausgesagt
vorher sagt sagte sagen sagten vorhergesagt
zu gibt gab geben gaben zugegeben
zu sichert sicherte sichern sicherten zugesichert
zurück weist wies weisen wiesen zurückgewiesen
zusammen fasst fasste fassen fassten zusammengefasst
`);

/** Subjunctive I (Konjunktiv I) of the third person where it differs from the indicative; formed by the regular rule, stem and -e. */
export const subjunctiveOne = list(`
arbeite
basiere
beachte
bedeute
bedrohe
bedürfe
befinde
beginne
bekomme
beruhe
besitze
bestehe
betrage
betreffe
bezahle
biete
bleibe
brauche
bringe
diene
drohe
dürfe
entbehre
enthalte
entspreche
entstehe
erfolge
erfordere
ergebe
erhalte
erinnere
erkenne
erlaube
erlebe
ermögliche
erreiche
erscheine
ersetze
erwarte
erweitere
erwäge
eröffne
existiere
fehle
finde
fließe
fordere
funktioniere
fördere
führe
gebe
gefährde
gehe
gehöre
gelinge
gelte
genieße
gestalte
gewinne
glaube
habe
halte
handele
handhabe
handle
heiße
helfe
hoffe
hänge
informiere
investiere
kenne
kläre
komme
koste
kritisiere
kämpfe
könne
lasse
laufe
lebe
leide
leihe
leiste
liefere
liege
lohne
löse
mache
mangele
möge
münde
müsse
nehme
nenne
nutze
passe
plane
profitiere
prüfe
reagiere
rechne
resultiere
richte
sage
sammele
schade
schaffe
scheine
schließe
schreibe
schütze
sehe
sei
seien
setze
sinke
solle
sorge
spiele
spreche
stamme
starte
stehe
steige
stelle
stimme
stoße
suche
trage
treffe
treibe
trete
träume
tue
umfasse
unterscheide
unterschätze
unterstütze
verbessere
verbinde
verdiene
verfüge
verhindere
verkaufe
verkenne
verlange
verletze
verliere
verschlechtere
verstehe
versteige
verstoße
versuche
vertraue
vertrete
verursache
verwende
verzichte
vorliege
vorsehe
wachse
warte
wecke
wende
werde
wirke
wisse
wohne
wolle
wünsche
zeige
zerstöre
ziehe
zustimme
zwinge
zähle
ändere
öffne
überlege
übernehme
übertreibe
`);

/** Subjunctive II, which stands in for subjunctive I: by itself it attributes nothing. */
export const subjunctiveTwo = list(`
bestünde
bestünden
brauchten
dürfte
dürften
gebe
gingen
gäbe
gäben
hätte
hätten
kämen
könnte
könnten
lägen
müsste
müssten
sollte
sollten
stünden
wollten
wäre
wären
wüssten
würde
würden
`);

/** Prepositions that name a source: what follows is who says it. */
export const accordingTo = list(`
gemäß
laut
`);
/** Adpositions that follow their source. */
export const accordingToAfter = list(`
zufolge
`);
/** Nouns that make "nach" a preposition that names a source. */
export const wordingNouns = list(`
agenturberichten
angabe
angaben
ansicht
armeeangaben
auffassung
augenzeugenberichten
auskunft
auskünften
aussage
aussagen
behördenangaben
bekunden
berechnung
berechnungen
bericht
berichten
darstellung
daten
eigenangaben
einschätzung
einschätzungen
erkenntnis
erkenntnissen
ermittlungsstand
experteneinschätzung
expertenmeinung
firmenangaben
herstellerangaben
hochrechnung
hochrechnungen
information
informationen
insiderinformationen
korrespondentenberichten
legende
lesart
medienangaben
medienberichten
medieninformationen
meinung
meldungen
mitteilung
nasa-angaben
plänen
polizeiangaben
presseberichten
prognose
prognosen
recherchen
regierungsangaben
schätzung
schätzungen
statistik
studie
umfrage
umfragen
unternehmensangaben
untersuchungen
urteil
vermutungen
vorstellungen
willen
worten
zahlen
zeitungsberichten
zeugenaussagen
überzeugung
`);
/** Adverbs that say "as was told", taking up the source before. */
export const accordingly = list(`
demnach
demzufolge
`);

/** ", so X" after a clause. */
export const thus = list(`
so
`);

/** Adverbs of hearsay. */
export const hearsay = list(`
angeblich
`);
/** Verbs of hearsay with a perfect infinitive: "soll … gesagt haben". */
export const hearsayParticiples = list(`
soll
sollen
`);

/** What opens an attributed clause. */
export const complementizers = list(`
dass
daß
inwiefern
inwieweit
ob
wann
warum
was
weshalb
wie
wieso
wo
wohin
wonach
`);

/** Nouns with an attributed clause: "der Vorwurf, dass …". */
export const claimNouns = list(`
angabe
angaben
ansicht
auffassung
behauptung
berichte
gerüchte
hinweis
hoffnung
kritik
meinung
sorge
these
vermutung
vorwurf
vorwürfe
überzeugung
`);

/** Forms whose object tells what was demanded, expected or denied; after the form the prepositions that must open it, if any. */
export const demanding = list(`
bedauert
bedauerte
befürchten
befürchtet
befürchtete
befürchteten
begrüßt
begrüßte
beklagen
beklagt
beklagte
beklagten
betonen
betont
betonte
betonten
empfahl
empfehlen
empfiehlt
empfohlen
erinnert an
erinnerte an
erwarten
erwartet
erwartete
fordern
fordert
forderte
forderten
gefordert
hofft auf
hoffte auf
kritisieren
kritisiert
kritisierte
kritisierten
plädieren für
plädiert für
plädierte für
plädierten für
prognostiziert
prognostizierte
rechnen mit
rechnet mit
rechnete mit
rechneten mit
verlangen
verlangt
verlangte
verlangten
warnen vor
warnt vor
warnte vor
warnten vor
`);

/** Words before a title, a name or a coined word in quotation marks. */
export const titling = list(`
album
buch
film
genannt
magazin
motto
namens
projekt
reihe
roman
sendung
serie
show
single
sogenannte
sogenannten
song
stück
titel
zeitschrift
zeitung
`);

/** Forms of cue verbs that are nouns as often: German tells them apart by the capital. */
export const nounsToo: readonly string[] = [];
