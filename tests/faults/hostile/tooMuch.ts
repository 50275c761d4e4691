/** Tables and journeys that are too much of something. */
import { type HostileFile, made } from './hostileFile'

const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('\n')

export function largeTables(): HostileFile[] {
  return [
    made('a table of 70,000 rows', 'x.csv', `Stage,Touchpoint\n${rows(70_000, (i) => `S${i % 9},T${i}`)}`),
    made(
      'a table of 25,000 cards',
      'x.csv',
      `Stage,Touchpoint,Emotion\n${rows(25_000, (i) => `S${i % 9},T${i},${i % 5}`)}`,
    ),
    made(
      'eighteen megabytes of short rows',
      'x.csv',
      `Stage,Touchpoint,Emotion,Pain\n${rows(700_000, (i) => `S${i % 9},T${i},${i % 5},it hurts`)}`,
    ),
    made(
      'eighteen megabytes of lists of names',
      'x.csv',
      `Stage,Touchpoint,Channel,Pain\n${rows(50_000, (i) => `S${i % 9},"${rows(40, (j) => `T${i} ${j}`).replaceAll('\n', ', ')}",Web,p`)}`,
    ),
    made(
      'eighteen megabytes of long rows',
      'x.csv',
      `Stage,Touchpoint,Emotion,Pain,Quote\n${rows(20_000, (i) => `S${i % 9},T${i},${i % 5},${'it hurts '.repeat(50)},${'they say '.repeat(48)}`)}`,
    ),
    made('a table of 20,000 phases', 'x.csv', `Stage,Touchpoint\n${rows(20_000, (i) => `S${i},T`)}`),
    made('a table of 20,000 channels', 'x.csv', `Stage,Touchpoint,Channel\n${rows(20_000, (i) => `S,T,C${i}`)}`),
    made('a table of 20,000 personas', 'x.csv', `Stage,Touchpoint,Persona\n${rows(20_000, (i) => `S,T,P${i}`)}`),
    made('a table of 20,000 goals', 'x.csv', `Stage,Touchpoint,Goal\n${rows(20_000, (i) => `S,T,G${i}`)}`),
    made(
      'a table of 4,000 columns',
      'x.csv',
      rows(20, () => Array.from({ length: 4_000 }, (_, i) => `c${i}`).join(',')),
    ),
    made('a table of a million columns', 'x.csv', `${','.repeat(1_000_000)}\n,\n`),
    made(
      'a wide head over many rows',
      'x.csv',
      `${Array.from({ length: 4_900 }, (_, i) => `c${i}`).join(',')}\n${rows(50_000, () => 'a')}`,
    ),
    made('a million empty lines', 'x.csv', `a,b\n${'\n'.repeat(1_000_000)}`),
    made('a cell of 40,000 lines', 'x.csv', `Stage,Touchpoint\nS,"${'line\n'.repeat(40_000)}"`),
    made('a cell of 80,000 pains', 'x.csv', `Stage,Touchpoint,Pain\nS,T,"${'- it hurts\n'.repeat(80_000)}"`),
    made('a quote that is never closed', 'x.csv', `a,b\n"${',x\n'.repeat(500_000)}`),
    made('quotes in the middle', 'x.csv', `a,b\n${'"a"b"c",'.repeat(100_000)}`),
    made('only quotes', 'x.csv', '"'.repeat(1_000_000)),
    made('only separators', 'x.csv', ',;\t|'.repeat(200_000)),
    made('a Markdown table of pipes', 'x.md', `${'|'.repeat(200_000)}\n${'|-'.repeat(100_000)}\n`),
    made('a Markdown rule without end', 'x.md', `|a|b|\n|${'-'.repeat(2_000_000)}|\n`),
    made('10,000 Markdown tables', 'x.md', '| a | b |\n|---|---|\n| c | d |\n\n'.repeat(10_000)),
    made('a heading of signs', 'x.md', `${'#'.repeat(300_000)}\n| a | b |\n|---|---|\n| c | d |\n`),
    made(
      'our CSV with one card in 20,000 rows',
      'x.csv',
      `Card,Phase,Lane,Kind of lane,Title,Pain point: What hurts,Other\n${rows(20_000, (i) => `1,P,L,Notes,T,p${i},more words ${i}`)}`,
    ),
    made(
      'our CSV with numbers that are none',
      'x.csv',
      'Card,Phase no.,Phase,Lane no.,Lane,Kind of lane,Title\n__proto__,constructor,P,NaN,L,Notes,T\n-1,1e400,P,Infinity,L,what,T\n,,,,,,T\n',
    ),
    made(
      'a column for every word we know',
      'x.csv',
      'Phase,Step,Goal,Channel,Medium,Touchpoint,Details,Persona,Emotion,Pain,Highlights,Ideas,Quote,MOT,Severity,Confidence,Source,Owner\n__proto__,constructor,x,toString,online,valueOf,d,hasOwnProperty,1e400,p,b,o,q,maybe,x,50%,s,w\n',
    ),
  ]
}

export function largeJourneys(): HostileFile[] {
  const task = (i: number) => `t${i}: ${i % 7}: a${i}`
  return [
    made('60,000 tasks', 'x.mmd', `journey\n section S\n${rows(60_000, task)}`),
    made(
      '500 sections of 80 tasks',
      'x.mmd',
      `journey\n${rows(500, (i) => `section s${i}\n${rows(80, () => 't: 3: me')}`)}`,
    ),
    made('20,000 sections', 'x.mmd', `journey\n${rows(20_000, (i) => `section s${i}`)}`),
    made(
      '2,000 actors on a task',
      'x.mmd',
      `journey\n t: 3: ${Array.from({ length: 2_000 }, (_, i) => `a${i}`).join(',')}\n`,
    ),
    made('a task of two megabytes', 'x.mmd', `journey\n ${'x'.repeat(2_000_000)}: 3: me\n`),
    made('a line of a million colons', 'x.mmd', `journey\n ${':'.repeat(1_000_000)}\n`),
    made('a line of a million semicolons', 'x.mmd', `journey\n ${'a;'.repeat(500_000)}\n`),
    made('many semicolons that end nothing', 'x.mmd', `journey\n${rows(2_000, () => 'a;b;c;d;e;f: 3')}\n`),
    made('50,000 directives never closed', 'x.mmd', `journey\n${'%%{init\n'.repeat(50_000)}`),
    made('50,000 directives before the word', 'x.mmd', `${'%%{init\n'.repeat(50_000)}journey\n`),
    made('50,000 descriptions never closed', 'x.mmd', `journey\n${'accDescr {\n'.repeat(50_000)}`),
    made('50,000 fences', 'x.md', '```mermaid\nx\n```\n'.repeat(50_000)),
    made('50,000 fences never closed', 'x.md', '```mermaid\n~~~\n:::\n'.repeat(50_000)),
    made('a million blank lines', 'x.mmd', `journey\n${'\n'.repeat(1_000_000)}`),
    made('front matter without end', 'x.mmd', `---\n${'title: x\n'.repeat(100_000)}journey\n`),
    made('a front title of spaces', 'x.mmd', `---\ntitle: a${' '.repeat(500_000)}b\n---\njourney\n`),
    made('entities without end', 'x.mmd', `journey\n ${'#'.repeat(300_000)}${'a'.repeat(300_000)}: 3\n`),
    made('50,000 comments of ours', 'x.mmd', `journey\n${'%% periplo card {"n":1}\n'.repeat(50_000)}`),
    made('a comment of ours, deep', 'x.mmd', `journey\n%% periplo map ${'['.repeat(100_000)}\n`),
    made(
      'a comment of ours with 9,000 lanes',
      'x.mmd',
      `journey\n%% periplo map {"lanes":[${'{"kind":"notes"},'.repeat(9_000)}{}]}\n`,
    ),
    made(
      'a comment of ours with 9,000 things',
      'x.mmd',
      `journey\n%% periplo map {"lanes":[{"kind":"notes"}]}\n%% periplo card {"lane":0,"with":[${'{"type":"pain","text":"x"},'.repeat(9_000)}{}]}\nt: 3\n`,
    ),
    made('links everywhere', 'x.mmd', `journey\n%% periplo links {"links":[${'[1,1],'.repeat(50_000)}[1,2]]}\n`),
  ]
}
