import { describe, expect, it } from 'vitest';
import { altered, draw, drawProblems, type Row } from './helpers.ts';

const useThree = 'write exactly three';
const noLinks = 'take it out: links cannot be followed here';
const all = 'use one of: purple, blue, green, pink, white';
const tableAdvice = 'write rows of a colour and five numbers, such as blue 10 10 40 20 20';
const pairAdvice = 'write the context, ->, and one ball, such as green -> blue';

type Case = [what: string, from: string, to: string, ...rows: Row[]];

function check(_: string, from: string, to: string, ...rows: readonly Row[]): void {
  expect(drawProblems(altered(draw, from, to))).toEqual(rows);
}

describe('the parts of a level', () => {
  it.each<Case>([
    [
      'text before the first part',
      '## Story',
      'Hello.\n## Story',
      [17, 'text', '"Hello."', 'begin with the heading ## Story'],
    ],
    ['a misspelt part', '## Hints', '## Hint', [38, 'part', '"Hint"', 'did you mean "Hints"?']],
    [
      'a part twice',
      '## Debrief',
      '## Story\n## Debrief',
      [43, 'Story', 'the part a second time', 'put the two together'],
    ],
    [
      'an unknown part',
      '## Debrief',
      '## Appendix\n## Debrief',
      [43, 'part', '"Appendix"', 'take it out, or use one of: Story, Hints, Debrief'],
    ],
    [
      'no debrief',
      draw.slice(draw.indexOf('## Debrief')),
      '',
      [17, 'Debrief', 'nothing', 'add a heading: ## Debrief'],
    ],
    [
      'a debrief without a card',
      draw.slice(draw.indexOf('### In a real LLM')),
      '',
      [43, 'debrief', '0 cards', 'write 1 to 5, a ### title each'],
    ],
    [
      'one card of story',
      '### One ball\n',
      '',
      [17, 'story', '1 card', 'write 2 to 5, a ### title each'],
    ],
    [
      'six cards of story',
      '### One ball\n',
      '### A\nb\n### C\nd\n### E\nf\n### G\nh\n### One ball\n',
      [17, 'story', '6 cards', 'write 2 to 5, a ### title each'],
    ],
  ])('are checked: %s', check);
});

describe('a card', () => {
  it.each<Case>([
    [
      'without a title',
      '### The last sticky\n',
      'Look here.\n### The last sticky\n',
      [18, 'story', '"Look here."', 'put a title above it: ### A title'],
    ],
    [
      'with an empty title',
      '### One ball',
      '###',
      [29, 'story card 2, title', 'nothing', 'give the card a title'],
    ],
    [
      'with a title of 61 letters',
      '### One ball',
      `### ${'a'.repeat(61)}`,
      [29, 'story card 2, title', `"${'a'.repeat(50)}…"`, 'use at most 60 characters'],
    ],
    [
      'with code in its title',
      '### One ball',
      '### One `blue` ball',
      [29, 'story card 2, title', 'inline code: "`blue`"', 'write it without the backticks'],
    ],
    [
      'with nothing on it',
      'It is the same.',
      '### More\nWords.',
      [44, 'debrief card 1', 'an empty card', 'write something under its title'],
    ],
    [
      'with 61 words',
      'Put the ball back.',
      'word '.repeat(61),
      [29, 'story card 2', '61 words', 'use at most 60'],
    ],
    [
      'with 61 words, a chip and strong words among them',
      'Put the ball back.',
      `${'word '.repeat(58)} \`blue\`, **two words**`,
      [29, 'story card 2', '61 words', 'use at most 60'],
    ],
    [
      'with unknown code',
      '`blue`',
      '`x = 1`',
      [19, 'story card 1', 'the code "x = 1"', `write it without the backticks, or ${all}`],
    ],
    [
      'with misspelt code on its second line',
      'comes from',
      'comes `purpel` from',
      [20, 'story card 1', 'the code "purpel"', 'did you mean "purple"?'],
    ],
    [
      'with a slot',
      'its bin.',
      'its bin. {place}',
      [20, 'story card 1', '{place}', 'take it out: it is filled in only in hints'],
    ],
    [
      'with *emphasis* inside strong words',
      '**last**',
      '**the *very* last**',
      [19, 'story card 1', 'emphasis: "*very*"', 'use **strong** words'],
    ],
    [
      'with a link',
      'its bin.',
      'its [bin](http://a.b).',
      [20, 'story card 1', 'a link: "[bin](http://a.b)"', noLinks],
    ],
    [
      'with a bare address',
      'its bin.',
      'http://a.b',
      [20, 'story card 1', 'a link: "http://a.b"', noLinks],
    ],
    [
      'with a link target',
      'Put the ball back.',
      '[a]: http://a.b\n[a]: http://a.b\n\n`bleu`',
      [34, 'story card 2', 'a link target: "[a]: http://a.b"', noLinks],
      [35, 'story card 2', 'a link target: "[a]: http://a.b"', noLinks],
      [37, 'story card 2', 'the code "bleu"', 'did you mean "blue"?'],
    ],
    [
      'with HTML among words',
      'its bin.',
      'its <b>bin',
      [20, 'story card 1', 'HTML: "<b>"', 'take it out'],
    ],
    [
      'with a comment',
      'Put the ball back.',
      '<!-- later -->',
      [34, 'story card 2', 'HTML: "<!-- later -->"', 'take it out'],
    ],
    [
      'with a list',
      'Put the ball back.',
      '- Put\n- it back',
      [34, 'story card 2', 'a list: "- Put"', 'write it as sentences'],
    ],
    [
      'with a small heading',
      'Put the ball back.',
      '#### Put',
      [34, 'story card 2', 'a heading: "#### Put"', 'use ## for a part and ### for a card'],
    ],
    [
      'with a Markdown table',
      'Put the ball back.',
      '| a |\n| - |\n| b |',
      [34, 'story card 2', 'a Markdown table: "| a |"', 'use a picture such as a ```table percent'],
    ],
    [
      'with a forced line break',
      'is `blue`,',
      'is `blue`,  ',
      [
        19,
        'story card 1',
        'a forced line break',
        'leave the lines to the screen, or start a paragraph',
      ],
    ],
    [
      'with a quotation',
      'Put the ball back.',
      '> Put',
      [34, 'text', 'a quotation', 'write it as plain prose'],
    ],
    [
      'with indented code',
      'Put the ball back.',
      '    put()',
      [34, 'text', 'four or more spaces before the text', 'use at most three'],
    ],
    [
      'with a list in a list',
      'Put the ball back.',
      '1. - Put',
      [34, 'text', 'a list in a list', 'write it as plain prose'],
    ],
    [
      'with an endless line',
      'Put the ball back.',
      'a'.repeat(1001),
      [34, 'text', 'a line of 1001 characters', 'use at most 1000 on a line'],
    ],
    [
      'in far too much text',
      'Put the ball back.',
      'Put.\n'.repeat(7000),
      [17, 'text', '35372 characters', 'use at most 32000'],
    ],
  ])('is refused %s', check);
});

describe('a picture', () => {
  const field = 'story card 1, picture';
  const pair = 'story card 2, picture';
  it.each<Case>([
    [
      'of a misspelt kind',
      '```document',
      '```documnet',
      [22, field, '"documnet"', 'did you mean "document"?'],
    ],
    [
      'of no kind',
      '```document',
      '```',
      [
        22,
        field,
        'nothing',
        'name the picture after ```, or use one of: document, bin, pair, table, words, dictionary, matrix',
      ],
    ],
    [
      'of a document with a misspelt word',
      'green blue\nwhite',
      'green blue\nwhit',
      [24, field, '"whit"', 'did you mean "white"?'],
    ],
    [
      'of a document that mixes languages',
      'green blue\n',
      'green elephant\n',
      [23, field, '"elephant"', `do not mix languages, or ${all}`],
    ],
    [
      'of a document without words',
      'green blue\nwhite\n',
      '',
      [22, field, 'no words', 'write the words of the document'],
    ],
    [
      'of a document that goes on after white',
      'green blue\n',
      'green white\n',
      [23, field, '"white"', 'put white last: it ends the document'],
    ],
    [
      'of a named document',
      '```document',
      '```document one',
      [22, field, '"one"', 'write nothing after document; its words go below'],
    ],
    [
      'of a document of 81 words',
      'green blue\n',
      `${'blue '.repeat(80)}\n`,
      [22, field, '81 words', 'show at most 80'],
    ],
    [
      'of a bin without a name',
      '```bin purple',
      '```bin',
      [26, field, 'nothing', 'name one bin, such as ```bin purple'],
    ],
    [
      'of a bin with two names',
      '```bin purple',
      '```bin purple blue',
      [26, field, '"purple blue"', 'name one bin, such as ```bin purple'],
    ],
    [
      'of a misspelt bin',
      '```bin purple',
      '```bin purpel',
      [26, field, '"purpel"', 'did you mean "purple"?'],
    ],
    [
      'of the white bin',
      '```bin purple',
      '```bin white',
      [26, field, '"white"', 'name another: nothing comes after white, so it has no bin'],
    ],
    [
      'of a bin with a misspelt ball',
      '2 pink',
      '2 pikn',
      [27, field, '"pikn"', 'did you mean "pink"?'],
    ],
    [
      'of a bin with a count of nothing',
      '2 pink white',
      '2',
      [27, field, '"2"', 'write a word after each number, such as 3 blue'],
    ],
    [
      'of a bin with a count of a count',
      '2 pink white',
      '2 3 pink',
      [27, field, '"2"', 'write a word after each number, such as 3 blue'],
    ],
    [
      'of a bin with a billion balls',
      '3 blue',
      '999999999999 blue',
      [26, field, 'more than 100 balls', 'show at most 100'],
    ],
    [
      'of a pair without an arrow',
      'green blue -> pink',
      'green blue',
      [31, pair, '"green blue"', pairAdvice],
    ],
    [
      'of a pair without a context',
      'green blue -> pink',
      '-> pink',
      [31, pair, '"-> pink"', pairAdvice],
    ],
    [
      'of a pair without a ball',
      'green blue -> pink',
      'green ->',
      [31, pair, '"green ->"', pairAdvice],
    ],
    [
      'of a pair with two balls',
      'green blue -> pink',
      'green -> blue pink',
      [31, pair, '"green -> blue pink"', pairAdvice],
    ],
    ['of an empty pair', 'green blue -> pink\n', '', [30, pair, 'nothing', pairAdvice]],
    [
      'of a pair with a misspelt word',
      'green blue -> pink',
      'green bleu -> pink',
      [31, pair, '"bleu"', 'did you mean "blue"?'],
    ],
    [
      'of a pair after white',
      'green blue -> pink',
      'white -> pink',
      [31, pair, '"white"', 'use another word: nothing comes after white'],
    ],
    [
      'of a table in a misspelt unit',
      'table percent',
      'table precent',
      [35, pair, '"precent"', 'did you mean "percent"?'],
    ],
    [
      'of a table without a unit',
      'table percent',
      'table',
      [35, pair, 'nothing', 'name its unit, or use one of: percent, balls'],
    ],
    ['of a table without rows', 'blue 10 10 40 20 20\n', '', [35, pair, 'no rows', tableAdvice]],
    [
      'of a table with a number too few',
      'blue 10 10 40 20 20',
      'blue 10 10 40 20',
      [36, pair, '"blue 10 10 40 20"', tableAdvice],
    ],
    [
      'of a table with a row after white',
      'blue 10 10 40 20 20',
      'white 10 10 40 20 20',
      [36, pair, '"white 10 10 40 20 20"', tableAdvice],
    ],
    [
      'of words without any',
      'pair\ngreen blue -> pink',
      'words',
      [30, pair, 'no words', 'write some below ```words'],
    ],
    [
      'of words with a very long one',
      'pair\ngreen blue -> pink',
      'words\nun incomprehensible',
      [31, pair, '"incomprehensible"', 'use words of at most 14 letters'],
    ],
    [
      'of named words',
      'pair\ngreen blue -> pink',
      'words french\nle chat',
      [30, pair, '"french"', 'write nothing after words; its words go below'],
    ],
    [
      'of a dictionary without entries',
      'pair\ngreen blue -> pink',
      'dictionary',
      [30, pair, 'no entries', 'write one a line, such as le -> the'],
    ],
    [
      'of a dictionary with two words for one',
      'pair\ngreen blue -> pink',
      'dictionary\nle -> the\nchat -> the cat',
      [32, pair, '"chat -> the cat"', 'write a word, ->, and its translation'],
    ],
    [
      'of a matrix with two names',
      'pair\ngreen blue -> pink',
      'matrix K V\ncat is\nle 0 1',
      [30, pair, '"K V"', 'name it with one word, or none: ```matrix K'],
    ],
    [
      'of a matrix without rows',
      'pair\ngreen blue -> pink',
      'matrix K\ncat is',
      [30, pair, 'no rows', 'write the names of its columns, and below them a row a line'],
    ],
    [
      'of a matrix with a number too few',
      'pair\ngreen blue -> pink',
      'matrix K\ncat is\nle 0',
      [32, pair, '"le 0"', 'write the name of the row and 2 numbers, one for each column'],
    ],
    [
      'of a matrix with a word for a number',
      'pair\ngreen blue -> pink',
      'matrix K\ncat is\nle 0 one',
      [32, pair, '"le 0 one"', 'write the name of the row and 2 numbers, one for each column'],
    ],
    [
      'of a matrix that is too wide',
      'pair\ngreen blue -> pink',
      'matrix K\na b c d e f g h i\nle 1 2 3 4 5 6 7 8 9',
      [31, pair, '9 columns', 'show at most 8'],
    ],
  ])('is refused: %s', check);

  it('that does not end is named where it begins, and not what it swallowed', () => {
    const rows = drawProblems(altered(draw, 'blue 10 10 40 20 20\n```', 'blue'));
    expect(rows).toContainEqual([35, pair, 'no end of it', 'close it with a line of ```']);
  });
});

describe('the hints', () => {
  it.each<Case>([
    ['only two', '3. It is this: {answer}\n', '', [39, 'Hints', '2', useThree]],
    ['four', '## Debrief', '4. More\n## Debrief', [39, 'Hints', '4', useThree]],
    [
      'none',
      '1. Think. {nudge}\n2. Look\n   here: {place}\n3. It is this: {answer}\n',
      '',
      [38, 'Hints', 'nothing', 'write a list: 1. 2. 3.'],
    ],
    [
      'a list without numbers',
      '1. Think. {nudge}\n2. Look\n   here: {place}\n3. It is this: {answer}\n',
      '- a\n- b\n- c\n',
      [39, 'Hints', '"- a"', 'write a list: 1. 2. 3.'],
    ],
    [
      'something after them',
      '## Debrief',
      '### More\n## Debrief',
      [43, 'Hints', '"### More"', 'write nothing but the three hints'],
    ],
    [
      'an empty one',
      '3. It is this: {answer}',
      '3.',
      [42, 'hint 3', 'nothing', 'write one paragraph of text'],
    ],
    [
      'a misspelt slot on its second line',
      '{place}',
      '{palce}',
      [41, 'hint 2', '"{palce}"', 'did you mean "{place}"?'],
    ],
    [
      'an unknown slot',
      '{nudge}',
      '{seed}',
      [39, 'hint 1', '"{seed}"', 'take it out, or use one of: {nudge}'],
    ],
    [
      'the answer given away',
      '{nudge}',
      '{answer}',
      [39, 'hint 1', '"{answer}"', 'keep it for a later hint'],
    ],
    [
      'a slot that does not end',
      '{answer}',
      '{answer',
      [42, 'hint 3', '"{answer"', 'did you mean "{answer}"?'],
    ],
    [
      'strong words, which would show as asterisks',
      '3. It is',
      '3. It **is**',
      [42, 'hint 3', 'strong words: "**is**"', 'write them without the asterisks'],
    ],
    [
      'a chip, which would show as backticks',
      'here: {place}',
      'here: `blue`',
      [41, 'hint 2', 'inline code: "`blue`"', 'write it without the backticks'],
    ],
    [
      'a second paragraph',
      '1. Think. {nudge}\n',
      '1. Think.\n\n   Again.\n\n',
      [39, 'hint 1', '"Think."', 'write one paragraph of text'],
    ],
  ])('are checked: %s', check);
});
