// Mock, sandbox and server answer this file themselves, so that the reference knows whom it talks to.
globalThis.servedBy = null;
