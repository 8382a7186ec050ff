using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Mutation;
using CchcWardIndex.Tests;

switch (args)
{
    case ["cover", .. var classes]:
        Worker.Cover(Named(classes));
        return 0;
    case ["warm", var plan, .. var classes]:
        Worker.Warm(Named(classes), JsonSerializer.Deserialize<List<Trial>>(File.ReadAllText(plan))!);
        return 0;
    case ["cold", var mutant, .. var classes]:
        Worker.Cold(Named(classes), int.Parse(mutant, CultureInfo.InvariantCulture));
        return 0;
    default:
        return new Score(RepositoryFolder.Path()).Run(Options.Of(args));
}

static List<Type> Named(string[] names) => [.. names.Select(name => typeof(RepositoryFolder).Assembly.GetType(name, throwOnError: true)!)];
