global using System.Collections.Immutable;
global using CchcWardIndex.App.Configuration;
global using Microsoft.Extensions.Logging;
