/** The chat page: files of a folder that the build makes. */
import { sep } from "node:path";
import express, { type RequestHandler } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { contextOf } from "./request-context.ts";

/** Serves `folder`: names under assets/ carry a hash of their content and are kept, all else is asked for anew. */
export function createWebPage(folder: string): RequestHandler {
  const assets = `${sep}assets${sep}`;
  return express.static(folder, {
    redirect: false,
    setHeaders(response, path) {
      contextOf(response).route = "static";
      const isHashed = path.slice(folder.length).startsWith(assets);
      response.setHeader(
        "Cache-Control",
        isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
}

/** Answers where the page has not been built. */
export function createMissingPageRoute(): RequestHandler {
  return () => {
    throw new ProblemError("not-found", {
      en: "The page has not been built: run `npm run build` in the project's folder. The API works without it; see /docs.",
      ar: "لم تُبنَ الصفحة بعد: شغّل `npm run build` في مجلد المشروع. الواجهة البرمجية تعمل من دونها، انظر /docs.",
    });
  };
}
