throw new Error("the worker's own trouble");
