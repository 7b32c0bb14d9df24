/** As in package.json; a test keeps both the same. */
export const version = "0.1.0";
