/** Whose colours a picture has: literal ones, or those of the page that it stands in. */
export type PictureScheme = 'light' | 'dark' | 'page'

/** The colours of a picture. None stands for a status: a trend is drawn in ink. */
export type Palette = {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly edge: string
  readonly rule: string
  readonly wash: string
}

/** The page's own are its custom properties; the others repeat their values for files and print. */
export const PALETTES: Record<PictureScheme, Palette> = {
  light: {
    paper: '#ffffff',
    ink: '#14181c',
    quiet: '#525c66',
    edge: '#7b858e',
    rule: '#d5d9d6',
    wash: '#e2e6e3',
  },
  dark: {
    paper: '#161a20',
    ink: '#e8ebee',
    quiet: '#a6b0ba',
    edge: '#77838e',
    rule: '#303841',
    wash: '#2b333d',
  },
  page: {
    paper: 'var(--paper)',
    ink: 'var(--ink)',
    quiet: 'var(--quiet)',
    edge: 'var(--edge)',
    rule: 'var(--rule)',
    wash: 'var(--wash)',
  },
}
