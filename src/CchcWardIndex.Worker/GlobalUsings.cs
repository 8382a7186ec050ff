global using System.Collections.Immutable;
global using CchcWardIndex.Worker.Configuration;
global using Microsoft.Extensions.Logging;
