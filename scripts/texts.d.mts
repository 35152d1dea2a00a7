export const largestShipped: number;
export function shippedTexts(): Readonly<Record<string, string>>;
