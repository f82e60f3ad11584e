// Bundles every script and stylesheet that lies directly in Assets/, and collects the icons named in Assets/icons.txt into one file.
import { build } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';

const out = 'wwwroot/lib';
const target = ['es2020', 'chrome100', 'firefox100', 'safari15.4'];

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const entries = (await readdir('Assets')).filter(name => /\.(js|css)$/.test(name)).map(name => `Assets/${name}`);

await build({
  entryPoints: entries,
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'files/[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'dataurl' },
  target,
  logLevel: 'warning',
});

const names = (await readFile('Assets/icons.txt', 'utf8')).split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('#'));
const symbols = await Promise.all([...new Set(names)].sort().map(async name => {
  const svg = await readFile(`node_modules/bootstrap-icons/icons/${name}.svg`, 'utf8').catch(() => {
    throw new Error(`Assets/icons.txt names '${name}', which bootstrap-icons does not have.`);
  });
  return svg.replace(/<svg[^>]*>/, `<symbol id="${name}" viewBox="0 0 16 16">`).replace('</svg>', '</symbol>').replace(/\n\s*/g, '');
}));

await writeFile(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
