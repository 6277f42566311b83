/** Beginnings of keys that mail programs, networks, statistics and caches add to links, and whole ones. */
const BEGINNINGS = [
  ...['_', 'utm', 'mtm_', 'pk_', 'piwik', 'matomo', 'ga_', 'hsa_', 'hsCta', 'mc_', 'ml_', 'mkt_', 'oly_', 'vero_'],
  ...[
    'at_',
    'ns_',
    'wt_',
    'wt.',
    'tw',
    'fb_',
    'li_',
    'guce',
    'cmp',
    'campaign',
    'ref',
    'igsh',
    's_',
    'ef_',
    'aff',
    'trk',
  ],
];
const WHOLE = [
  ...[
    'gbraid',
    'wbraid',
    'srsltid',
    'epik',
    'si',
    'sh',
    's',
    't',
    'x',
    'via',
    'from',
    'feature',
    'share',
    'shared',
    'app',
  ],
  ...[
    'smid',
    'smtyp',
    'cid',
    'icid',
    'ncid',
    'ocid',
    'cvid',
    'rcid',
    'xtor',
    'guccounter',
    'wprov',
    'rss',
    'amp',
    'outputtype',
  ],
  ...[
    'nocache',
    'cache',
    'cb',
    'rnd',
    'ts',
    'time',
    'hl',
    'lang',
    'locale',
    'theme',
    'frame',
    'iframe',
    'debug',
    'medium',
  ],
];

/** True for a key that others add to links that they hand on: it is not meant for this page. */
export function isAddedByOthers(key: string): boolean {
  const lower = key.toLowerCase();
  const isCampaign = BEGINNINGS.some((beginning) => lower.startsWith(beginning.toLowerCase()));
  return isCampaign || WHOLE.includes(lower) || /(?:click_?|cl|clk)id$/.test(lower);
}
