import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** A document for tests from its source, made well-formed as a browser would. */
export const pageOf = (html: string): Document => parseHTML(serialize(parse(html))).document;

/** A paragraph long enough for Readability to count, different for each number. */
export const paragraph = (n: number): string =>
  `<p id="p${n}">Im ${n}. Abschnitt berichtet die Stadtverwaltung von Auenfurt, wie die alte Mühle am Fluss saniert wird, wer dafür bezahlt, und warum die Arbeiten länger dauern, als der Rat im Frühjahr angenommen hatte. Die Halle ${n} bleibt bis zum Herbst gesperrt.</p>`;

/** An invented news page: site navigation, article, promotion beside it, links to other articles, comments. */
export const NEWS_PAGE = `<!doctype html>
<html lang="de-DE">
<head>
<title>Mühle von Auenfurt wird saniert | Auenfurter Bote</title>
<meta property="og:site_name" content="Auenfurter Bote">
<meta property="article:published_time" content="2026-03-04T08:30:00+01:00">
<meta name="description" content="Die Sanierung der Mühle beginnt im Mai, sagt die Bürgermeisterin, und kostet doppelt so viel.">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "Auenfurter Bote"},
  {"@type": ["OpinionNewsArticle"], "headline": "Mühle von Auenfurt wird saniert", "author": [{"@type": "Person", "name": "Ida Muster"}]}
]}</script>
</head>
<body>
<nav><a href="/">Start</a> <a href="/sport">Sport</a> <a href="/abo">Newsletter</a></nav>
<main>
<article>
<header>
<span class="kicker">Lokales</span>
<h1>Mühle von Auenfurt wird saniert</h1>
<p class="standfirst">Die Sanierung der Mühle beginnt im Mai, sagt die Bürgermeisterin, und kostet doppelt so viel.</p>
<p class="byline">Von Ida Muster</p>
</header>
<div class="text">
${paragraph(1)}
<figure><img src="m.jpg" alt=""><figcaption>Die Mühle am Fluss ist seit Jahren ohne Dach. Foto: Ida Muster</figcaption></figure>
${paragraph(2)}
<h2>Wer bezahlt</h2>
<blockquote><p>„Wir zahlen das aus der Rücklage“, sagte die Bürgermeisterin den Räten am Dienstagabend.</p></blockquote>
${paragraph(3)}
<p hidden>Dieser versteckte Satz steht nicht auf der Seite, die jemand liest, und hat hier nichts verloren.</p>
<p>Drei Fir&shy;men   <b>haben
 sich</b>&nbsp;beworben; <a href="/liste">eine Liste</a> hängt im Rathaus,<br>gleich neben der Tür.</p>
${paragraph(4)}
</div>
</article>
<aside class="box-42">
<h3>Rette dein Erspartes!</h3>
<p>Jetzt anmelden zum Webinar – keine Kreditkarte erforderlich</p>
<ul><li>Erika Exempel</li><li>Otto Normal</li></ul>
</aside>
<section class="related"><h3>Das könnte Sie auch interessieren</h3><ul><li><a href="/a">Der Rat tagt wieder am Montag im Saal</a></li></ul></section>
<section id="comments"><h3>3 Kommentare</h3><p>Das finde ich als Leser ganz unmöglich, und ich sage das hier auch einmal in aller Deutlichkeit.</p></section>
</main>
<footer>Impressum</footer>
</body>
</html>`;
