import { list } from '../list.ts';

// Source of the lists in this file: written for Lesart with the quote verbs of JournalismAI 2021 (Apache-2.0) and the report verbs of
// Recasens et al. 2013 (MIT) at hand, then mended by reading annotated pages by the codebook. One verb a line, its forms separated
// by spaces.

/** Verbs of saying: take direct speech, a that-clause, or a clause without "that". */
export const sayingVerbs = list(`
acknowledge acknowledges acknowledged acknowledging
add adds added adding
admit admits admitted admitting
allege alleges alleged alleging
announce announces announced announcing
answer answers answered answering
argue argues argued arguing
assert asserts asserted asserting
caution cautions cautioned cautioning
claim claims claimed claiming
comment comments commented commenting
complain complains complained complaining
concede concedes conceded conceding
conclude concludes concluded concluding
confess confesses confessed confessing
confirm confirms confirmed confirming
contend contends contended contending
continue continues continued
counter counters countered
declare declares declared declaring
deny denies denied denying
emphasise emphasises emphasised emphasising
emphasize emphasizes emphasized emphasizing
estimate estimates estimated estimating
exclaim exclaims exclaimed
explain explains explained explaining
forecast forecasts forecasting
insist insists insisted insisting
joke jokes joked joking
lament laments lamented lamenting
maintain maintains maintained maintaining
muse muses mused musing
note notes noted noting
observe observes observed observing
opine opines opined
point pointed points pointing
posit posits posited
post posts posted
predict predicts predicted predicting
proclaim proclaims proclaimed proclaiming
quip quips quipped
recall recalls recalled recalling
recount recounts recounted
reiterate reiterates reiterated reiterating
remark remarks remarked
reply replies replied replying
report reports reported reporting
respond responds responded responding
retort retorts retorted
reveal reveals revealed revealing
say says said saying
shout shouts shouted shouting
speculate speculates speculated speculating
state states stated stating
stress stresses stressed stressing
suggest suggests suggested suggesting
testify testifies testified testifying
tweet tweets tweeted tweeting
underline underlines underlined underlining
underscore underscores underscored
vow vows vowed vowing
warn warns warned warning
whisper whispers whispered
wonder wonders wondered wondering
write writes wrote written writing
yell yells yelled
`);

/** Verbs of saying that name the hearer first: "told reporters (that) …". */
export const tellingVerbs = list(`
advise advises advised advising
assure assures assured assuring
ask asks asked asking
inform informs informed informing
promise promises promised promising
reassure reassures reassured
remind reminds reminded reminding
tell tells told telling
`);

/** Verbs of thinking: what follows is attributed, but they seldom frame direct speech. */
export const thinkingVerbs = list(`
agree agrees agreed
assume assumes assumed
believe believes believed believing
doubt doubts doubted
expect expects expected expecting
fear fears feared fearing
feel feels felt
guess guesses guessed
hope hopes hoped hoping
reckon reckons reckoned
suspect suspects suspected
think thinks thought thinking
worry worries worried worrying
`);

/** What documents and studies do. */
export const showingVerbs = list(`
demonstrate demonstrates demonstrated
determine determines determined
find finds found finding
imply implies implied
indicate indicates indicated indicating
project projects projected
read reads
rule rules ruled
show shows showed shown showing
`);

/** Verbs whose attributed content is an infinitive: "vowed to …", "urged them to …". */
export const urgingVerbs = list(`
beg begs begged
call calls called calling
demand demands demanded demanding
encourage encourages encouraged
pledge pledges pledged pledging
plead pleads pleaded
propose proposes proposed proposing
recommend recommends recommended recommending
threaten threatens threatened threatening
urge urges urged urging
`);

/** Verbs that put a name on something: "called it “…”", R by the codebook unless a clause is attributed. */
export const naming = list(`
accuse accuses accused accusing
blame blames blamed
brand brands branded
call calls called calling
condemn condemns condemned
criticise criticises criticised
criticize criticizes criticized criticizing
denounce denounces denounced
describe describes described describing
dismiss dismisses dismissed
dub dubs dubbed
hail hails hailed
praise praises praised
`);

/** Verb particles of German; English has no use for them. */
export const separableVerbs: readonly string[] = [];
/** German subjunctive forms; English has no use for them. */
export const subjunctiveOne: readonly string[] = [];
export const subjunctiveTwo: readonly string[] = [];

/** Prepositions that name a source: what follows is who says it. */
export const accordingTo = list(`
according
`);
/** Adpositions that follow their source; German only. */
export const accordingToAfter: readonly string[] = [];
/** Nouns that make a preposition one that names a source: German "nach Angaben", English "in the words of". */
export const wordingNouns = list(`
opinion
view
words
`);
/** Adverbs that say "as was told", taking up the source before. */
export const accordingly: readonly string[] = [];

/** ", so X" after a clause; German only. */
export const thus: readonly string[] = [];

/** Adverbs of hearsay. */
export const hearsay = list(`
allegedly
purportedly
reportedly
supposedly
`);
/** Participles of "is said to", "are believed to". */
export const hearsayParticiples = list(`
alleged
believed
reported
rumored
rumoured
said
understood
`);

/** What opens an attributed clause. */
export const complementizers = list(`
how
if
that
whether
why
`);

/** Nouns with an attributed clause: "the claim that …". */
export const claimNouns = list(`
accusation
accusations
allegation
allegations
argument
assertion
belief
claim
claims
conclusion
fear
fears
report
reports
rumors
rumours
speculation
statement
suggestion
suspicion
view
warning
warnings
`);

/** Forms whose object tells what was demanded, expected or denied; after the form the prepositions that must open it, if any. */
export const demanding = list(`
accused
accuses
called for
calling for
calls for
demand
demanded
demands
denied
denies
deny
expected
expects
forecast
forecasts
predicted
predicts
promised
proposed
recommended
urged
urges
warned of about against
warns of about against
`);

/** Words before a title, a name or a coined word in quotation marks. */
export const titling = list(`
album
book
called
dubbed
entitled
essay
film
known
magazine
motto
movie
named
series
show
single
so-called
song
titled
track
`);

/** Forms of cue verbs that are nouns as often. */
export const nounsToo = list(`
answer
answers
ask
blame
brand
call
calls
charge
charges
claim
claims
comment
comments
demand
demands
doubt
doubts
estimate
estimates
fear
fears
feel
feeling
find
finding
finds
forecast
forecasts
guess
hope
hopes
joke
jokes
meaning
note
notes
point
points
post
posts
praise
project
projects
promise
promises
question
read
reading
reads
remark
remarks
reply
report
reports
response
rule
rules
ruling
saying
show
shows
sources
state
states
stress
thought
tweet
tweets
urge
warning
wonder
wonders
worries
worry
writing
`);
