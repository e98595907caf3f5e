import { list } from '../list.ts';

/** Days, months and other words that say when something happened. */
export const dates = list(`
a.m
april
august
december
earlier this
february
friday
january
july
june
last month
last week
last year
monday
next week
november
october
p.m
saturday
september
sunday
this morning
this week
thursday
tuesday
wednesday
yesterday
`);
