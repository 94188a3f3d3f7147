/** Light, dark and print; colours meet WCAG AA on their grounds, and a state is always also a word. */
export const registerStyle = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --quote: #f6f8fa;
  --present: #14532d; --present-ground: #e1f3e5; --partial: #6b4500; --partial-ground: #fff2cc; --insufficient: #7a2e00; --insufficient-ground: #ffdfc7;
  --absent: #8c0e08; --absent-ground: #fad4d1; --unknown: #34367a; --unknown-ground: #e4e6f7; --none: #595959; --none-ground: #f0f0f0; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171b; --ink: #e6e9ed; --faint: #9aa4af; --line: #343b44; --quote: #1d2228;
  --present: #8be0a4; --present-ground: #12301c; --partial: #f0c060; --partial-ground: #33270c; --insufficient: #ffb27a; --insufficient-ground: #3a2210;
  --absent: #ff9d94; --absent-ground: #3d1613; --unknown: #b7baf5; --unknown-ground: #20224a; --none: #a5adb6; --none-ground: #22272d; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 90rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; font-size: 1.2rem; }
.notice, small, cite { color: var(--faint); } cite { font-style: normal; }
.wide { overflow: auto; max-height: 80vh; border: 1px solid var(--line); }
table { border-collapse: collapse; font-size: .85rem; } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: center; }
thead th { position: sticky; top: 0; background: var(--quote); z-index: 1; } tbody th { position: sticky; left: 0; background: var(--ground); text-align: left; font-weight: 600; max-width: 24rem; overflow-wrap: anywhere; }
thead th:first-child { left: 0; z-index: 2; }
.state { color: var(--none); background: var(--none-ground); } span.state, dt.state { border-radius: .3rem; padding: .05rem .4rem; font-weight: 600; }
.present { color: var(--present); background: var(--present-ground); } .partial { color: var(--partial); background: var(--partial-ground); }
.insufficient { color: var(--insufficient); background: var(--insufficient-ground); } .absent { color: var(--absent); background: var(--absent-ground); }
.cannot-tell { color: var(--unknown); background: var(--unknown-ground); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: .4rem 1rem; } summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
dt { margin-top: .8rem; font-weight: 600; } dd { margin: .2rem 0 0 1.5rem; }
blockquote { margin: .3rem 0; padding: .4rem .8rem; background: var(--quote); border-left: .2rem solid var(--line); overflow-wrap: anywhere; }
@media print { main { max-width: none; } .wide { overflow: visible; max-height: none; } details { break-inside: avoid; } }
`;
