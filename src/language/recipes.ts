import { messages } from './messages.ts';

const RECIPES = [
  {
    host: 'GitHub Pages',
    steps:
      'Unpack the .zip into a new repository, commit and push. Under Settings, Pages, publish the branch from its root.',
  },
  {
    host: 'Netlify',
    steps: 'Unpack the .zip and drop the folder on app.netlify.com/drop.',
  },
  {
    host: 'Any web server',
    steps: 'Unpack the .zip into a folder that the server hands out, at any path. It needs no program on the server.',
  },
];

const CUT =
  'Not every address has a page of its own: the rest are shown by 404.html, where the host hands that out for addresses that it does not know. No page has a card, and there are no feeds.';

export const recipeWords = messages({
  heading: 'To publish it',
  recipes: () => RECIPES,
  disk: 'Opened straight from the disk the pages stay empty: browsers load programs from a server only.',
  swap: 'To publish newer data, put a newer data/model.json in its place.',
  lost: 'No such page',
  noScript: 'These pages are drawn in the browser and need JavaScript. The data itself is in data/model.json.',
  readme: (title: string, isCut: boolean) =>
    `${[
      title,
      '',
      'A ready site: open index.html by way of a web server.',
      ...RECIPES.flatMap(({ host, steps }) => ['', `${host}: ${steps}`]),
      ...(isCut ? ['', CUT] : []),
      '',
      'Opened straight from the disk the pages stay empty: browsers load programs from a server only.',
      'To publish newer data, put a newer data/model.json in its place.',
      'The program is Common Ground, under the MIT licence; licence.txt names what it is made of.',
    ].join('\n')}\n`,
});
