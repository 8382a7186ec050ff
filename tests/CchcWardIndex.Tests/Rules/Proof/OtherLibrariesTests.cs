using System.Runtime.Loader;
using CchcWardIndex.Tests.Patterns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RulesEngine;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>What else the process has loaded is nothing to a proof: the engine by itself would look at every type of it.</summary>
public sealed class OtherLibrariesTests
{
    [Fact]
    public void Proving_looks_at_no_type_of_another_library()
    {
        using var other = new Other();

        Assert.Empty(PatternSet.Changed("P01", text => text).Faults);

        Assert.False(other.WasLookedAt, "An engine or a parser searched the process for types: has RulesEngine become another inside?");
    }

    [Fact]
    public void The_engine_by_itself_looks_at_them()
    {
        using var other = new Other();

        new CustomTypeProvider([]).GetCustomTypes();

        Assert.True(other.WasLookedAt);
    }

    /// <summary>A library with a type that cannot be loaded, which is noticed when somebody looks.</summary>
    private sealed class Other : IDisposable
    {
        private readonly AssemblyLoadContext _room = new("other", isCollectible: true);

        public Other()
        {
            var missing = Compiled("Missing", "public class Above { }");
            var there = Compiled("There", "public class Below : Above { }", MetadataReference.CreateFromImage(missing));
            _room.Resolving += (_, _) =>
            {
                WasLookedAt = true;
                return null;
            };
            _room.LoadFromStream(new MemoryStream(there));
        }

        public bool WasLookedAt { get; private set; }

        public void Dispose() => _room.Unload();

        private static byte[] Compiled(string name, string source, params MetadataReference[] more)
        {
            using var file = new MemoryStream();
            var compiled = CSharpCompilation.Create(
                name,
                [CSharpSyntaxTree.ParseText(source)],
                [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. more],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            );
            Assert.True(compiled.Emit(file).Success);
            return file.ToArray();
        }
    }
}
