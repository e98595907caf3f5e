import { list } from '../list.ts';

// Source of the lists in this file: the given names usual in German-speaking countries, written from general knowledge.
// In lower case, one initial a line. They tell persons from organisations, and "he" from "she".

export const maleNames = list(`
achim adalbert albrecht alexander alois andreas anton arnd arne arno august axel
bastian beat benedikt benjamin bernd bernhard björn bodo bruno burkhard
carsten cem christian christoph claus clemens
daniel david detlef dieter dietmar dirk
eckart edgar egon ekkehard elmar emil engelbert erich erik ernst erwin eugen
fabian felix ferdinand finn florian franz friedbert friedhelm friedrich fritz
georg gerd gerhard gernot götz gregor guido gunnar günter günther gustav
hanno hans hans-christian hans-georg hans-jürgen hans-peter harald hartmut heiko heiner heinrich heinz heinz-peter helge helmut hendrik henning herbert heribert hermann holger horst hubert hubertus
ingo ingolf
jakob jan jens jens-peter joachim jochen johann johannes jonas jonathan jörg josef josha julian julius jürgen justus
kai karamba karl karl-heinz karl-josef karsten kaspar kay kevin kilian klaas klaus konrad konstantin kristian kurt
lars leander lennart leo leon leonhard leopold lorenz lothar ludger ludwig lukas lutz
manfred marcel marco marcus mario marius markus martin mathias mats matthias max maximilian michael milan moritz
nico niklas nikolaus nils noah norbert
olaf oliver omid oskar ottmar otto
patrick paul peter philipp
rafael rainer ralf ralph reiner reinhard reinhold reto richard robert robin roland rolf roman rüdiger rudolf rupert
samuel sascha sebastian siegfried siegmar sigmar simon sönke stefan steffen stephan sven
theo theodor thilo thomas thorsten tilman tim timo tino tobias tom torben torsten
udo ueli ulf uli ullrich ulrich urs uwe
valentin viktor vincent volker volkmar
walter wendelin werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram
xaver
yannick
`);

export const femaleNames = list(`
adelheid agnes alexandra andrea angela angelika anita anja anke anna annalena anne annegret annemarie annette antje antonia astrid aydan
barbara bärbel beate beatrice beatrix bettina birgit birte brigitte brit britta
canan carina carla carmen carola caroline charlotte christa christel christiane christina christine clara claudia constanze cordula corinna cornelia
dagmar daniela doris dorothea dorothee
edeltraud edith elena elfriede elisabeth elke ellen elsa emilia emma erika erna esther eva eva-maria evelyn
franka franziska frauke friederike
gabi gabriele gerda gerlinde gertrud gesa gesine gisela gitta greta grit gudrun
hanna hannah hannelore heide heidemarie heidi heike helena helga henriette hilde hildegard
ilona ilse imke ina ines inga inge ingeborg ingrid irene iris irme irmgard isabel isabell isabella
jana janine jeanette jenny jessica johanna judith julia juliane jutta
karen karin karla karoline katarina katharina käthe kathrin katja katrin kerstin kirsten klara kristin kristina
lara laura lea lena leni leonie lilli linda lisa lore lotte luisa luise
magdalena maike maja manuela mareike margarete margit margot maria marianne marie marie-agnes marina marion marlene marlies marta martha martina mechthild meike melanie merle michaela mira miriam monika
nadine nadja nancy natalie natascha nele nicole nina nora
olga
petra pia
ragna rahel ramona rebecca regina regine renate ricarda rita rosa rosemarie ruth
sabine sabrina sahra sandra sara sarah saskia sawsan serap sibylle silke silvia simone sina sofia sonja sophia sophie stefanie steffi stephanie susann susanne svenja sybille sylvia
tamara tanja tatjana teresa theresa therese tina
ulrike ursula uta ute
vanessa vera verena veronika victoria viktoria viola
waltraud wiebke
xenia
yvonne
zoe
`);
