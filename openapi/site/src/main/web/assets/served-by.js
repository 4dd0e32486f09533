// Mock, sandbox and server answer this file themselves, so that pages know whom they are read at.
globalThis.servedBy = null;
