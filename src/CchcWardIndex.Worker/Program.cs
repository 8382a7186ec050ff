using System.Globalization;
using CchcWardIndex.Worker;
using CchcWardIndex.Worker.Cli;

// What a machine is set to must change no figure and no byte, not even inside a library.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

return Composition.Run(args, Terminal.OfProcess());
