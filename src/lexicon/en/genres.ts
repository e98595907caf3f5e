import { list } from '../list.ts';

/** Section names and kickers by which a publisher declares a genre. */
export const genreWords = {
  opinion: list(`
column
columns
columnist
columnists
comment
comment is free
commentary
editorial
editorials
essay
guest column
guest essay
ideas
letters
letters to the editor
op-ed
opinion
opinions
opinion columnist
perspective
perspectives
views
viewpoint
`),
  analysis: list(`
analysis
explainer
news analysis
`),
  review: list(`
book review
film review
movie review
review
reviews
tv review
`),
  interview: list(`
interview
interviews
q&a
`),
  satire: list(`
humor
humour
satire
`),
  live: list(`
live blog
live updates
liveblog
`),
  report: list(`
report
reportage
`),
  advertisement: list(`
advertisement
advertiser content
advertorial
branded content
paid content
paid partnership
paid post
partner content
promoted
sponsored
sponsored content
sponsored post
`),
};
