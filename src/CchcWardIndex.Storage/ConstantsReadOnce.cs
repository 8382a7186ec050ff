using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace CchcWardIndex.Storage;

/// <summary>Looks up what is constant in a query by reading the expression for it.</summary>
/// <remarks>Entity Framework writes machine code for each, runs it once and drops it: a third of what it compiles for a command.</remarks>
[Experimental("EF9100")]
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Entity Framework makes it.")]
internal sealed class ConstantsReadOnce(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies,
    RelationalShapedQueryCompilingExpressionVisitorDependencies relational,
    RelationalCommandBuilderDependencies commands
) : RelationalLiftableConstantProcessor(dependencies, relational, commands)
{
    private readonly RelationalMaterializerLiftableConstantContext _context = new(dependencies, relational, commands);

    /// <inheritdoc/>
    protected override ConstantExpression InlineConstant(LiftableConstantExpression liftableConstant) =>
        liftableConstant.ResolverExpression switch
        {
            Expression<Func<RelationalMaterializerLiftableConstantContext, object>> of => Expression.Constant(Read(of), liftableConstant.Type),
            Expression<Func<MaterializerLiftableConstantContext, object>> of => Expression.Constant(Read(of), liftableConstant.Type),
            _ => base.InlineConstant(liftableConstant),
        };

    private object Read<T>(Expression<Func<T, object>> of)
        where T : MaterializerLiftableConstantContext => of.Compile(preferInterpretation: true)((T)(MaterializerLiftableConstantContext)_context);
}
