/** A balloon in which two people talk. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#154273" d="M5 3h22a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H15l-8 7v-7H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"/><path fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" d="M8 10h16M8 16h10"/></svg>
`;
