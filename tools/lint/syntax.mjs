/** What is written another way everywhere but where WXT wants it. */
export const SYNTAX = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Use a named export: one name everywhere, easy to find.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'Import from the file itself: barrels hide the layers.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Use textContent or Preact: markup from data is a hole.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Render elements: markup from data is a hole.',
  },
  {
    selector: 'ClassDeclaration:not([superClass.name="Error"])',
    message: 'Use a createFoo() factory: a closure does.',
  },
];
