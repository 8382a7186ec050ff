using System.Text;
using CchcWardIndex.Pages.Markup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CchcWardIndex.Tests.Pages.Markup;

/// <summary>A page that is nothing but a fragment.</summary>
internal sealed class Fragment : ComponentBase
{
    [Parameter]
    public RenderFragment? Of { get; set; }

    /// <summary>The fragment as it stands in a page.</summary>
    public static string Rendered(RenderFragment fragment) => Encoding.UTF8.GetString(PageRenderer.Write<Fragment>(nameof(Of), fragment));

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Of);
}
