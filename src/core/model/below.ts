/** An address below the website's own, which may have a path itself. */
export function below(site: string, path: string): string {
  return new URL(site.replace(/\/+$/, "") + path).href;
}
