/** The build of the chat page: separate files only, since the page is served without leave for inline code. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Where the server of a development session listens; the page itself only knows its own origin. */
const DEVELOPMENT_SERVER = "http://127.0.0.1:3000";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      "/ask": DEVELOPMENT_SERVER,
      "/articles": DEVELOPMENT_SERVER,
      "/answers": DEVELOPMENT_SERVER,
      "/collection": DEVELOPMENT_SERVER,
      "/feedback": DEVELOPMENT_SERVER,
      "/search": DEVELOPMENT_SERVER,
      "/tools": DEVELOPMENT_SERVER,
    },
  },
});
