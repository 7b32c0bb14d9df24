console.log("telltale");
