/** Light, dark and print; colours meet WCAG AA on their grounds, and a grade is always also a word. */
export const reportStyle = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --quote: #f6f8fa; --red: #b42318; --yellow: #8a5a00; --green: #1a6b33; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --ink: #e6e9ed; --faint: #9aa4af; --line: #343b44; --quote: #1d2228; --red: #ff8a80; --yellow: #f0c060; --green: #7fd495; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; } h3 small { color: var(--faint); font-weight: normal; } h4 { margin-bottom: .3rem; }
.counts { display: flex; gap: 1.5rem; list-style: none; padding: 0; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; } dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
.notice, .meta, .lead { color: var(--faint); } .lead { margin-bottom: .2rem; }
article { border: 1px solid var(--line); border-left-width: .35rem; border-radius: .4rem; padding: .2rem 1.2rem .8rem; margin: 1.2rem 0; break-inside: avoid; }
article.RED { border-left-color: var(--red); } article.YELLOW { border-left-color: var(--yellow); } article.GREEN { border-left-color: var(--green); }
article.accepted { border-left-color: var(--faint); } .deviation { font-weight: 600; }
.badge { font-size: .8em; font-weight: 700; border: 1px solid currentColor; border-radius: .3rem; padding: .05rem .4rem; } .badge.RED { color: var(--red); } .badge.YELLOW { color: var(--yellow); } .badge.GREEN { color: var(--green); }
blockquote { margin: .2rem 0 1rem; padding: .6rem 1rem; background: var(--quote); border-left: .2rem solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.redline { padding: .6rem 1rem; background: var(--quote); white-space: pre-wrap; overflow-wrap: anywhere; } del { color: var(--red); } ins { color: var(--green); text-decoration: underline; }
@media print { main { max-width: none; } article { break-inside: avoid; } }
`;
