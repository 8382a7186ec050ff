namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads what is to be done where points were lost: the key <c>remedy</c> of a criterion, of this year's set or of last year's results.</summary>
internal static class RemedyReader
{
    private static readonly (string Word, RemedyTime Value)[] Times =
    [
        ("year", RemedyTime.Year), ("quarter1", RemedyTime.Quarter1), ("quarter2", RemedyTime.Quarter2), ("quarter3", RemedyTime.Quarter3), ("quarter4", RemedyTime.Quarter4),
    ];

    /// <summary>Reads one remedy; every mistake in it becomes a fault.</summary>
    public static Remedy Read(StrictObject json)
    {
        var content = json.Text("content");
        if (!json.Has("lead"))
        {
            json.Fault("", "Thiếu khóa \"lead\".", "Thêm khóa \"lead\" vào đối tượng này.");
        }

        var remedy = new Remedy(content, json.Texts("lead"), json.Texts("support"), json.Word("when", Times));
        json.Done();
        if (remedy.Lead.IsEmpty && json.Has("lead") && json.IsSound("lead"))
        {
            json.Fault("lead", "Nội dung khắc phục không có cơ quan chủ trì.", $"Ghi ít nhất một cơ quan; các đơn vị bị mất điểm thì ghi \"{Remedy.Units}\".");
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, agencies) in new[] { ("lead", remedy.Lead), ("support", remedy.Support) })
        {
            for (var i = 0; i < agencies.Length; i++)
            {
                if (agencies[i].Length > 0 && !named.Add(agencies[i]))
                {
                    json.Fault($"{key}[{i}]", $"Cơ quan \"{agencies[i]}\" được nêu hai lần.", "Mỗi cơ quan chỉ nêu một lần, ở chủ trì hoặc ở phối hợp.");
                }
            }
        }

        return remedy;
    }
}
