/** How Periplo is built and how its unit tests run. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { configDefaults, defineConfig } from 'vitest/config'
import { chunksOfScreens, startAtOnce } from './scripts/chunks.mjs'
import { policyOfPage } from './scripts/policy.mjs'
import { stillFlow } from './scripts/stillFlow.mjs'

const apart = [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**', '.stryker-tmp/**']
const setupFiles = ['tests/support/setup.ts']

/** Installs as an app that starts without a network and takes a new version only when asked. */
const installable: Parameters<typeof VitePWA>[0] = {
  registerType: 'prompt',
  // src/app/serviceWorker.ts registers it, through the Trusted Types policy.
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}', '**/*-latin-*.woff2'],
    // importScripts of a string is refused under Trusted Types.
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
  },
  manifest: {
    name: 'Periplo',
    short_name: 'Periplo',
    description: 'A visual editor of customer journey maps that keeps everything on your own device.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#F1F4F4',
    theme_color: '#FFFFFF',
    icons: [
      { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    // A system knows a file by its last ending alone: one of .periplo.json would never be handed over.
    file_handlers: [
      {
        action: './',
        accept: {
          'application/json': ['.json'],
          'image/png': ['.png'],
          'text/csv': ['.csv'],
          'text/vnd.mermaid': ['.mmd', '.mermaid'],
        },
      },
    ],
  },
}

/** Servers that send no headers still get the policy; in development Vite needs what it forbids. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOfPage },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static server.
  base: './',
  plugins: [stillFlow(), react(), VitePWA(installable), policyInPage, startAtOnce],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // Workers load their parts when they need them, which only modules can.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true, // scripts/budget.mjs reads it
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: chunksOfScreens(fileURLToPath(new URL('src/', import.meta.url))) } },
    },
  },
  test: {
    coverage: { include: ['src/**/*.{ts,tsx}'], reportsDirectory: 'coverage' },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: apart, setupFiles },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: apart,
          setupFiles,
          // React Flow as it is built in.
          server: { deps: { inline: [/@xyflow/] } },
        },
      },
    ],
  },
})
