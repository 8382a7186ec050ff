using System.Text;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace CchcWardIndex.Tests.Problems;

/// <summary>
/// What is told to people stands in catalogues, and each of its texts is approved in one file a catalogue: a better wording is one diff
/// there. Programs know it by its id.
/// </summary>
public partial class CatalogueTests
{
    public static TheoryData<string> Names => new(Catalogue.All.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_a_catalogue_is_the_approved_one(string name)
    {
        var approved = RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Approved", "Problems", name + ".txt");
        ApprovedText.Is(approved, Told(Catalogue.Of(Catalogue.All.Single(type => type.Name == name))));
    }

    [Fact]
    public void Every_approved_file_has_its_catalogue() =>
        Assert.Equal(
            Catalogue.All.Select(type => type.Name + ".txt"),
            Directory
                .EnumerateFiles(RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Approved", "Problems"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void An_id_is_dotted_lower_case_English_from_coarse_to_fine()
    {
        var ids = Catalogue.All.SelectMany(Catalogue.Of).Select(said => said.Id).Distinct().ToList();

        Assert.True(ids.Count > 150);
        Assert.All(ids, id => Assert.Matches(Shape(), id));
        // A coarser id would be another problem's folder.
        Assert.All(ids, id => Assert.DoesNotContain(ids, other => other.StartsWith(id + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_id_stands_in_one_catalogue_alone()
    {
        var shared = Catalogue
            .All.SelectMany(type => Catalogue.Of(type).Select(said => (said.Id, type.Name)))
            .Distinct()
            .GroupBy(pair => pair.Id)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key);

        Assert.Equal([], shared);
    }

    [Fact]
    public void Every_text_is_a_sentence_with_a_remedy() =>
        Assert.All(
            Catalogue.All.SelectMany(Catalogue.Of),
            said =>
            {
                Assert.EndsWith(".", said.Message, StringComparison.Ordinal);
                Assert.True(said.Remedy.EndsWith('.'), $"{said.Id}: {said.Remedy}");
                Assert.True(said.Message.IsNormalized() && said.Remedy.IsNormalized());
            }
        );

    [Fact]
    public void Every_id_in_the_code_is_told_by_a_catalogue_and_reverse()
    {
        var told = Catalogue.All.SelectMany(Catalogue.Of).Select(said => said.Id).ToHashSet();
        // A refusal has its id in the domain; its words stand where the commands are.
        var written = Bodies(type => IsCatalogue(type.FullName) || type.FullName.StartsWith("CchcWardIndex.Rounds.Refusal/", StringComparison.Ordinal))
            .SelectMany(method => method.Body.Instructions)
            .Where(instruction => instruction.OpCode == OpCodes.Ldstr && Shape().IsMatch((string)instruction.Operand))
            .Select(instruction => (string)instruction.Operand)
            .ToHashSet();

        Assert.Equal([], told.Except(written).Concat(written.Except(told)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_are_made_in_catalogues_alone()
    {
        var others = Bodies(type => !IsCatalogue(type.FullName) && !type.FullName.StartsWith("CchcWardIndex.Problems.", StringComparison.Ordinal))
            .Where(method =>
                method.Body.Instructions.Any(instruction =>
                    instruction.Operand
                        is MethodReference { DeclaringType.FullName: "CchcWardIndex.Problems.ProblemText", Name: "Error" or "Warning" or ".ctor" }
                )
            )
            .Select(method => method.FullName);

        // What has been told already has no words.
        Assert.Equal(["System.Void CchcWardIndex.Submissions.Flaw::.cctor()"], others);
    }

    [Fact]
    public void The_list_for_people_has_every_id()
    {
        var rows = Catalogue.All.SelectMany(Catalogue.Of).DistinctBy(said => said.Id).OrderBy(said => said.Id, StringComparer.Ordinal);
        var text = new StringBuilder(
            "# Các vấn đề, lưu ý và lý do từ chối\n\n"
                + "Mỗi vấn đề có một mã không đổi khi lời được sửa; `results.json`, `status --json` ghi mã ấy ở khóa `id`;\n"
                + "lệnh bị từ chối in lý do ra stderr, và nếu có `--json` thì in thêm `{ \"problems\": [ … ] }` có mã ra đầu ra chuẩn.\n"
                + "Bảng này được kiểm thử giữ đúng với chương trình (`CatalogueTests`); ví dụ dùng tên, số liệu mẫu.\n"
                + "Mọi lời của từng mã ở `tests/CchcWardIndex.Tests/Approved/Problems`. Dấu `…` ở đầu: lời đứng sau tên của ô.\n\n"
                + "| mã | mức | ví dụ | cách xử lý |\n|---|---|---|---|\n"
        );
        foreach (var said in rows)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| `{said.Id}` | {(said.Severity == Severity.Error ? "lỗi" : "lưu ý")} | {Cell(said.Message)} | {Cell(said.Remedy)} |\n"
            );
        }

        ApprovedText.Is(RepositoryFolder.Path("docs", "problems.md"), text.ToString());
    }

    private static string Told(IEnumerable<Said> all)
    {
        var text = new StringBuilder();
        foreach (var said in all)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{said.Id} {(said.Severity == Severity.Error ? "error" : "warning")}\n  {said.Message}\n  → {said.Remedy}\n\n"
            );
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);

    private static bool IsCatalogue(string type) =>
        Catalogue.All.Any(catalogue => type == catalogue.FullName || type.StartsWith(catalogue.FullName + "/", StringComparison.Ordinal));

    private static List<MethodDefinition> Bodies(Func<TypeDefinition, bool> which) =>
        [
            .. Catalogue
                .Assemblies.Select(assembly => ModuleDefinition.ReadModule(assembly.Location))
                .SelectMany(module => module.GetTypes())
                .Where(which)
                .SelectMany(type => type.Methods)
                .Where(method => method.HasBody),
        ];

    [GeneratedRegex(@"^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*){2,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
