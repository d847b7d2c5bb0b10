// Dresses Mantine in the house's colours and faces; every value stands in the CSS, and no screen is known here.
import type { CSSVariablesResolver, MantineColorsTuple, VariantColorsResolver } from '@mantine/core';
import { Checkbox, Popover, Radio, createTheme, defaultVariantColorsResolver } from '@mantine/core';

type Tint = 'panji' | 'kunyit' | 'klana' | 'nila' | 'batu' | 'malam';

const tuple = (tint: Tint): MantineColorsTuple => [
  `var(--${tint}-0)`, `var(--${tint}-1)`, `var(--${tint}-2)`, `var(--${tint}-3)`, `var(--${tint}-4)`,
  `var(--${tint}-5)`, `var(--${tint}-6)`, `var(--${tint}-7)`, `var(--${tint}-8)`, `var(--${tint}-9)`,
];
const panji = tuple('panji');
const kunyit = tuple('kunyit');
const klana = tuple('klana');
const nila = tuple('nila');
const batu = tuple('batu');

/** Text on a filled plate is dark in one theme and light in the other, which Mantine cannot work out from a variable. */
const onFilled: Readonly<Record<string, string>> = {
  panji: 'var(--on-primary)',
  klana: 'var(--on-danger-line)',
};

const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const color = onFilled[input.color ?? input.theme.primaryColor];
  return input.variant === 'filled' && color !== undefined ? { ...colors, color } : colors;
};

export const mantineTheme = createTheme({
  primaryColor: 'panji',
  primaryShade: { light: 6, dark: 3 },
  colors: {
    panji, kunyit, klana, nila, batu,
    dark: tuple('malam'),
    // Mantine reaches for these by name; its own greys and blue must show nowhere.
    gray: batu, blue: nila, red: klana, teal: panji, green: panji, cyan: nila, yellow: kunyit, orange: kunyit,
  },
  black: 'var(--batu-9)',
  white: 'var(--white)',
  variantColorResolver,
  fontFamily: 'var(--words)',
  fontFamilyMonospace: 'var(--numbers)',
  headings: {
    fontFamily: 'var(--words)',
    sizes: {
      h1: { fontSize: 'var(--size-h1)', lineHeight: '1.25' },
      h2: { fontSize: 'var(--size-h2)', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: 'var(--size-label)', sm: 'var(--size-body)', md: 'var(--size-body)', lg: 'var(--size-h2)', xl: 'var(--size-card-title)' },
  lineHeights: { xs: 'var(--body-line)', sm: 'var(--body-line)', md: 'var(--body-line)' },
  defaultRadius: 'sm',
  radius: { xs: 'var(--radius-tag)', sm: 'var(--radius)', md: 'var(--radius-popover)', lg: 'var(--radius-popover)', xl: 'var(--radius-popover)' },
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // One that keeps its side while it is open keeps every one before it in memory, with all that stood in it.
    Popover: Popover.extend({ defaultProps: { preventPositionChangeWhenVisible: false } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--on-primary)' } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--on-primary)' } }),
  },
});

const byUse = {
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text2)',
  '--mantine-color-placeholder': 'var(--text3)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--danger-text)',
  '--mantine-color-success': 'var(--on-soft)',
  '--mantine-color-default': 'var(--bg)',
  '--mantine-color-default-hover': 'var(--bg3)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--bg2)',
  '--mantine-color-disabled-color': 'var(--text3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-color-panji-filled-hover': 'var(--primary-hover)',
  '--mantine-color-panji-light': 'var(--soft)',
  '--mantine-color-panji-light-hover': 'var(--soft)',
  '--mantine-color-panji-light-color': 'var(--on-soft)',
  '--mantine-color-panji-outline': 'var(--primary)',
  '--mantine-color-kunyit-light': 'var(--warn-bg)',
  '--mantine-color-kunyit-light-color': 'var(--warn-text)',
  '--mantine-color-klana-filled': 'var(--danger-line)',
  '--mantine-color-klana-light': 'var(--danger-bg)',
  '--mantine-color-klana-light-color': 'var(--danger-text)',
  '--mantine-color-klana-outline': 'var(--danger-text)',
  '--mantine-color-nila-light': 'var(--info-bg)',
  '--mantine-color-nila-light-color': 'var(--info-text)',
};

/** For MantineProvider's `cssVariablesResolver`: Mantine's colours by use become the console's own. */
export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: byUse, dark: byUse });
